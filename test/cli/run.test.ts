import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.js'
import { version } from '../../src/version.js'
import { createTerminal } from './support.js'
import type { TestTerminal } from './support.js'

const loadEngine = (): Promise<typeof import('../../src/index.js')> => import('../../src/index.js')
const articles = new URL('../../examples/articles/', import.meta.url).pathname
const story =
  'Tram line opens in Porto\n\nThe mayor of Porto opened a new tram line on Monday. It links the harbour with the university.'

type Options = Parameters<typeof createTerminal>[0]

async function copydesk(
  args: readonly string[],
  options?: Options,
): Promise<TestTerminal['written'] & { code: number }> {
  const terminal = createTerminal(options)
  const code = await run(args, terminal, loadEngine)
  return { code, ...terminal.written }
}

const parseLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'))
  writeFileSync(join(folder, 'story.txt'), story)
  writeFileSync(join(folder, 'broken.json'), '{')
  writeFileSync(join(folder, 'wrong.jsonl'), '{"id":"one","body":"Rain."}\n{"body":42}\n')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('usage', () => {
  it('--help goes to stdout, states the exit codes and ends with 0', async () => {
    const { code, stdout, stderr } = await copydesk(['--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Exit code: 0 all went well, 1 some input failed, 2 wrong usage')
  })

  it('--version prints the version alone', async () => {
    expect(await copydesk(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it.each([
    ['an unknown command', ['translate'], "unknown command 'translate'"],
    ['an unknown option', ['analyze', '--jsno', 'a.txt'], "unknown option '--jsno'"],
    ['an unknown format', ['analyze', '--format', 'docx', 'a'], 'Allowed choices are text, html'],
    ['a language that is none', ['analyze', '--language', 'German!', 'a'], 'BCP 47'],
    ['a limit that is none', ['related', '--limit', '0', 'a', 'b'], 'whole number from 1'],
    ['two output formats', ['analyze', '--json', '--pretty', 'a'], 'cannot be used with'],
    ['nothing to read', ['analyze'], 'name a file, or pipe an article in'],
    ['no files to relate', ['related'], "missing required argument 'files'"],
  ])('%s is refused on stderr with 2', async (_, args, message) => {
    const { code, stdout, stderr } = await copydesk(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
})

describe('analyze', () => {
  it('writes one line of JSON an article when nobody looks', async () => {
    const { code, stdout, stderr } = await copydesk(['analyze', join(folder, 'story.txt')])
    expect([code, stderr]).toEqual([0, ''])
    const [result, ...more] = parseLines(stdout)
    expect(more).toEqual([])
    expect(result).toMatchObject({
      file: join(folder, 'story.txt'),
      schemaVersion: 1,
      article: { title: 'Tram line opens in Porto' },
      language: { code: 'en' },
    })
  })

  it.each([
    ['when no file is named', ['analyze']],
    ['by the name -', ['analyze', '-']],
  ])('reads the standard input %s', async (_, args) => {
    const { code, stdout } = await copydesk(args, {
      input: `\ufeff${story}`.replaceAll('\n', '\r\n'),
    })
    expect(code).toBe(0)
    expect(parseLines(stdout)[0]).toMatchObject({
      file: 'standard input',
      article: { title: 'Tram line opens in Porto' },
    })
  })

  it('gives names the ids that are known of them with --links, else none', async () => {
    const entities = async (...flags: string[]): Promise<unknown> => {
      const input = 'The government of Armenia met that of Azerbaijan in Yerevan on Monday.'
      const { stdout } = await copydesk(['analyze', ...flags], { input })
      return parseLines(stdout)[0]?.['entities']
    }
    expect(JSON.stringify(await entities('--links'))).toContain('"wikidata":"Q399"')
    expect(JSON.stringify(await entities())).not.toContain('wikidata')
  })

  it('goes on after a file that cannot be read, and says so with 1', async () => {
    const files = ['nowhere.txt', 'broken.json', 'wrong.jsonl', 'story.txt', '.']
    const { code, stdout, stderr } = await copydesk([
      'analyze',
      ...files.map((file) => join(folder, file)),
    ])
    expect(code).toBe(1)
    expect(parseLines(stdout).map(({ file }) => file)).toEqual([
      join(folder, 'wrong.jsonl:1'),
      join(folder, 'story.txt'),
    ])
    expect(stderr.trim().split('\n')).toEqual([
      `copydesk: ${join(folder, 'nowhere.txt')}: there is no such file`,
      expect.stringContaining('broken.json: not JSON'),
      expect.stringContaining("wrong.jsonl:2: field 'body' of the article cannot be 42."),
      expect.stringContaining('is a folder; name the files in it'),
    ])
  })

  it('--json writes one array, be it empty', async () => {
    const two = await copydesk(['analyze', '--json', `${articles}stadtbad.de.txt`, '-'], {
      input: story,
    })
    expect((JSON.parse(two.stdout) as unknown[]).length).toBe(2)
    const none = await copydesk(['analyze', '--json', join(folder, 'broken.json')])
    expect([none.code, JSON.parse(none.stdout)]).toEqual([1, []])
  })

  it('shows a report on a terminal, with the text, in colour, no line too wide', async () => {
    const { stdout } = await copydesk(['analyze', `${articles}rate-decision.en.txt`], {
      isTTY: true,
      columns: 80,
    })
    expect(stdout).toContain('\u001b[1mECB holds rates')
    const plain = stripVTControlCharacters(stdout)
    expect(plain).toMatch(/^English · 2 min read · \d+ words$/mu)
    expect(plain).toMatch(/^People {9}.*Dorothea Lindqvist/mu)
    expect(plain).toMatch(/^Organisations {2}.*European Central Bank/mu)
    expect(stdout).toContain('\u001b[36mDorothea Lindqvist\u001b[39m, chief')
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThan(80)
  })

  it('shows no colour with NO_COLOR, and no text when there are several files', async () => {
    const files = [`${articles}rate-decision.en.txt`, `${articles}mortgage-lenders.en.html`]
    const { stdout } = await copydesk(['analyze', ...files], {
      isTTY: true,
      env: { NO_COLOR: '1' },
    })
    expect(stdout).not.toContain('\u001b')
    expect(stdout).not.toContain('refinance')
    const withText = await copydesk(['analyze', '--text', '--pretty', ...files])
    expect(withText.stdout).toContain('refinance')
  })

  it('says that an empty file is empty rather than fail', async () => {
    const { code, stdout } = await copydesk(['analyze', '--pretty'], { input: '' })
    expect(code).toBe(0)
    expect(stdout).toContain('standard input\nlanguage unknown · 0 min read · 0 words')
  })
})

describe('related', () => {
  const files = [
    'bridge-closure.en.html',
    'festival-ferry.en.md',
    'rate-decision.en.txt',
    'mortgage-lenders.en.html',
  ]

  it('ranks the others after each article, with reasons', async () => {
    const { code, stdout } = await copydesk([
      'related',
      '--limit',
      '1',
      ...files.map((file) => articles + file),
    ])
    expect(code).toBe(0)
    const lists = parseLines(stdout) as {
      id: string
      related: { id: string; reasons: unknown }[]
    }[]
    expect(lists.map(({ related }) => related.map(({ id }) => id.slice(articles.length)))).toEqual([
      ['festival-ferry.en.md'], // the same bridge, four days later
      ['bridge-closure.en.html'],
      ['mortgage-lenders.en.html'], // the same decision, seen by borrowers
      ['rate-decision.en.txt'],
    ])
    expect(lists[0]?.related[0]?.reasons).toMatchObject({
      entities: expect.arrayContaining(['Colin Sleight']) as string[],
    })
  })

  it('refuses the same id twice, keeps the first, and shows a list for people', async () => {
    const input = '{"id":"a","title":"Tram in Porto","body":"The tram in Porto is late."}\n'.repeat(
      2,
    )
    const { code, stdout, stderr } = await copydesk(
      ['related', '--pretty', '--format', 'jsonl', '-'],
      {
        input,
      },
    )
    expect(code).toBe(1)
    expect(stderr).toBe('copydesk: standard input:2: there is an article with the id a already\n')
    expect(stdout).toBe('Tram in Porto\n  nothing close enough\n')
  })
})
