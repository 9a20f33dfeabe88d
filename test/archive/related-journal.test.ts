import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { openRelatedJournal } from '../../src/archive/index.js'
import type { ArticleAnalyzer } from '../../src/related/index.js'
import { createTestAnalyzer } from '../related/create-test-analyzer.js'

let analyzer: ArticleAnalyzer
let folder: string
let path: string
beforeAll(async () => {
  analyzer = await createTestAnalyzer()
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-'))
  path = join(folder, 'related.index')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const tram = { id: 'tram', body: 'The tram line along the harbour opened on Monday with music.' }
const plan = { id: 'plan', body: 'A tram line along the harbour is planned; music at the opening.' }
const bread = { id: 'bread', body: 'Bread will be dearer after the poor wheat harvest.' }

it('finds after opening again what was added and not what was removed', async () => {
  const journal = await openRelatedJournal(path, { analyzer })
  await Promise.all([journal.add(tram), journal.add(plan), journal.add(bread)])
  expect(await journal.remove('bread')).toBe(true)
  expect(await journal.remove('nobody')).toBe(false)
  await journal.close()

  const again = await openRelatedJournal(path, { analyzer })
  expect(again.lostBytes).toBe(0)
  expect(again.index.save()).toEqual(journal.index.save())
  expect(again.index.related('tram').map(({ id }) => id)).toEqual(['plan'])
  await again.close()
})

it('loses at most the last record, wherever it was cut', async () => {
  const journal = await openRelatedJournal(path, { analyzer })
  await journal.add(tram)
  const first = readFileSync(`${path}.journal`).length
  await journal.add(plan)
  await journal.close()
  const records = readFileSync(`${path}.journal`)
  for (let end = records.length - 1; end >= first; end -= 7) {
    writeFileSync(`${path}.journal`, records)
    truncateSync(`${path}.journal`, end)
    const again = await openRelatedJournal(path, { analyzer })
    expect(again.index.has('tram')).toBe(true)
    expect(again.index.has('plan')).toBe(false)
    expect(again.lostBytes).toBe(end - first)
    await again.add(bread)
    await again.close()
    const then = await openRelatedJournal(path, { analyzer })
    expect(then.index.size).toBe(2)
    await then.close()
  }
})

it('takes up from the saved index after compaction', async () => {
  const journal = await openRelatedJournal(path, { analyzer })
  await journal.add(tram)
  await journal.compact()
  expect(readFileSync(`${path}.journal`)).toHaveLength(0)
  await journal.add(plan)
  await journal.close()
  const again = await openRelatedJournal(path, { analyzer })
  expect(again.index.size).toBe(2)
  await again.close()
})

it('goes on after an article that was refused', async () => {
  const journal = await openRelatedJournal(path, { analyzer })
  await expect(journal.add({ body: 'No id.' })).rejects.toMatchObject({ code: 'invalid-article' })
  await journal.add(tram)
  expect(journal.index.size).toBe(1)
  await journal.close()
})

it('refuses a saved index that is damaged', async () => {
  writeFileSync(path, 'no index')
  await expect(openRelatedJournal(path, { analyzer })).rejects.toMatchObject({
    code: 'invalid-index',
  })
})
