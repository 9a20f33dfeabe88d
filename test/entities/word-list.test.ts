import { describe, expect, test } from 'vitest'
import { CopydeskError } from '../../src/errors.js'
import { hashListed, readWordList } from '../../src/entities/word-list.js'
import type { ListedWord } from '../../src/entities/word-list.js'
import chinese from '../../data/zh/word-list.model.json' with { type: 'json' }
import japanese from '../../data/ja/word-list.model.json' with { type: 'json' }

const files = { zh: chinese, ja: japanese }
const lists = { zh: readWordList(chinese), ja: readWordList(japanese) }
type Code = keyof typeof lists

const find = (code: Code, word: string): ListedWord | undefined =>
  lists[code].find(hashListed(word))

function kindsOf(code: Code, word: string): string[] {
  const kinds = find(code, word)?.kinds ?? 0
  return files[code].labels.filter((_, bit) => ((kinds >>> bit) & 1) === 1)
}

describe('word lists', () => {
  test.each([
    ['zh', '北京', 'place'],
    ['zh', '外交部', 'organisation'],
    ['zh', '看见', 'verb'],
    ['ja', '田中', 'surname'],
    ['ja', '大阪', 'place'],
    ['ja', 'の', 'particle'],
  ] as const)('in %s %s is a %s', (code, word, kind) => {
    expect(kindsOf(code, word)).toContain(kind)
  })

  test('common words cost less than rare ones', () => {
    expect(find('zh', '中国')?.cost).toBeLessThan(find('zh', '看见')?.cost ?? 0)
  })

  test('words and characters that are used alike share clusters', () => {
    const [narrow, , wide] = find('zh', '法国')?.clusters ?? []
    expect(narrow).toBeGreaterThanOrEqual(0)
    expect(find('zh', '英国')?.clusters[2]).toBe(wide)
    expect(lists.zh.clustersOf('张')[0]).toBe(lists.zh.clustersOf('刘')[0])
    expect(lists.zh.clustersOf('x')).toEqual([])
  })

  test('traditional characters are read as simplified ones', () => {
    expect(['馬', '马', 'A'].map(lists.zh.readAs)).toEqual(['马', '马', 'A'])
  })

  test('what no list has is not found', () => {
    expect(find('zh', '北京北京北京')).toBeUndefined()
  })

  test('a file of another version is refused', () => {
    expect(() => readWordList({ ...chinese, features: 0 })).toThrow(CopydeskError)
  })
})
