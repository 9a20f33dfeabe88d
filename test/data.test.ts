import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadLanguage, supportedLanguages } from '../src/languages/index.js'
import type { ModelFile } from '../src/model/index.js'
import { withVersion } from '../training/data-file.js'

const data = new URL('../data/', import.meta.url)
const source = new URL('../src/languages/', import.meta.url)
const codes = readdirSync(data, { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/language.json`, data)),
  )
  .map(({ name }) => name)

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, data), 'utf8'))
}

describe('the data of the languages', () => {
  it('has one folder, one module and one loader for each', () => {
    const modules = readdirSync(source).filter((file) => /^[a-z]{2}\.ts$/u.test(file))
    expect(modules.map((file) => file.slice(0, 2)).sort()).toEqual(codes.sort())
    expect([...supportedLanguages]).toEqual(codes)
  })

  it.each(codes)('names %s and its scripts', async (code) => {
    expect(read(`${code}/language.json`)).toMatchObject({
      code,
      scripts: expect.any(Array) as unknown,
    })
    const language = await loadLanguage(code)
    expect(language.name).not.toBe(code)
    expect(language.stopWords.size).toBeGreaterThanOrEqual(100)
  })

  it.each(codes.flatMap((code) => [`${code}/abbreviations.json`, `${code}/stop-words.json`]))(
    'keeps %s sorted, unique, lower-case and in NFC, one entry a line',
    (path) => {
      const entries = read(path) as string[]
      expect(entries).toEqual([...new Set(entries)].sort())
      for (const entry of entries) {
        expect(entry).toBe(entry.normalize('NFC').trim())
        expect(entry.toLowerCase()).toBe(entry)
        expect(entry).not.toMatch(/^$|\.$/u)
      }
      const text = readFileSync(new URL(path, data), 'utf8')
      expect(text.trim().split('\n')).toHaveLength(entries.length + 2)
    },
  )

  it('names each model after what is in it', () => {
    const sources = read('sources.json') as Record<string, unknown>
    const models = Object.keys(sources).filter((path) => path.endsWith('.model.json'))
    expect(models.length).toBeGreaterThan(40)
    for (const path of models) {
      const model = read(path) as ModelFile
      expect([path, model.version]).toEqual([path, withVersion(model).version])
    }
  })

  it('is what sources.json says, wherever it was learnt from a corpus', () => {
    const sources = read('sources.json') as Record<string, { sha256: string }>
    const learnt = codes.map((code) => `${code}/background.json`)
    expect(Object.keys(sources)).toEqual(
      expect.arrayContaining(learnt.filter((path) => existsSync(new URL(path, data)))),
    )
    for (const [path, { sha256 }] of Object.entries(sources))
      expect([path, hashOf(path)]).toEqual([path, sha256])
  })
})

function hashOf(path: string): string {
  return createHash('sha256')
    .update(readFileSync(new URL(path, data)))
    .digest('hex')
}
