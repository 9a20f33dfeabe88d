import type { Document } from '../article/index.js'
import { CopydeskError, describeValue } from '../errors.js'
import type { ReadTime } from '../schema/index.js'
import { countText } from './count-text.js'
import { formatDuration } from './format-duration.js'
import { formatLabel } from './format-label.js'
import { imageSeconds } from './image-seconds.js'
import { primaryLanguage } from './primary-language.js'
import { checkOptions, readTimeDefaults } from './read-time-options.js'
import type { ReadTimeOptions } from './read-time-options.js'
import { scriptLanguage } from './script-language.js'
import { secondsOf, strandsOf, wordsOf } from './strands.js'

/**
 * Estimates how long an article takes to read silently.
 *
 * Every word counts once, by its own script: words where words are spaced, characters where they
 * are not, each at the speed of its language (`basis` says which, and from which study). Code takes
 * twice as long as prose. Pictures take 12 seconds for the first, one less for each further one,
 * and 3 from the tenth on. Of a `Document` the body is counted; markup, scripts, styles and front
 * matter are not in it. Of a string everything is counted. O(length).
 *
 * @param input - Plain text, or an article read with `readArticle`.
 * @throws CopydeskError `invalid-option` for an option out of range, `invalid-article` where the
 * input is neither text nor a document; never because of what the text says.
 *
 * @example
 * readTime('The committee met on Monday. '.repeat(200), { language: 'en' })
 * // { minutes: 4, seconds: 252.1…, words: 1000, characters: 4600, images: 0,
 * //   label: '4 min read', duration: 'PT4M12S',
 * //   basis: { unit: 'words', perMinute: 238, source: 'Brysbaert 2019, read silently' } }
 */
export function readTime(input: string | Document, options: ReadTimeOptions = {}): ReadTime {
  checkOptions(options)
  const { prose, code, declared, images } = readInput(input, options)
  const language =
    primaryLanguage(options.language) ?? primaryLanguage(declared) ?? scriptLanguage(prose)
  const codeSpeed = options.codeSpeed ?? readTimeDefaults.codeSpeed

  const proseCounts = countText(prose)
  const codeCounts = countText(code)
  const proseStrands = strandsOf(proseCounts, language, options)
  const codeStrands = strandsOf(codeCounts, language, options)
  const strands = [...proseStrands, ...codeStrands]

  const seconds =
    sumOf(proseStrands, secondsOf) +
    sumOf(codeStrands, secondsOf) / codeSpeed +
    imageSeconds(images)
  const isEmpty = images === 0 && prose.trim() === '' && code.trim() === ''
  const minutes = isEmpty ? 0 : Math.max(1, Math.round(seconds / 60))
  const { unit, perMinute, source } = strands.reduce((longest, strand) =>
    secondsOf(strand) > secondsOf(longest) ? strand : longest,
  ).speed
  return {
    minutes,
    seconds,
    words: sumOf(strands, wordsOf),
    characters: proseCounts.characters + codeCounts.characters,
    images,
    label: formatLabel(minutes, options.locale ?? options.language ?? language),
    duration: formatDuration(seconds),
    basis: { unit, perMinute, source },
  }
}

/** The text to read, code apart, and what the document says of itself. */
interface Reading {
  readonly prose: string
  readonly code: string
  readonly declared?: string | undefined
  readonly images: number
}

function readInput(input: unknown, { images }: ReadTimeOptions): Reading {
  if (typeof input === 'string') return { prose: input, code: '', images: images ?? 0 }
  if (!isDocument(input))
    throw new CopydeskError(
      'invalid-article',
      `copydesk: readTime cannot read ${describeValue(input)}. Give text or what readArticle returns.`,
      { field: 'input' },
    )
  const { text, blocks } = input
  const code = blocks.filter(({ kind }) => kind === 'code')
  const starts = [0, ...code.map(({ end }) => end)]
  const ends = [...code.map(({ start }) => start), text.length]
  return {
    prose: starts.map((start, index) => text.slice(start, ends[index])).join('\n'),
    code: code.map(({ start, end }) => text.slice(start, end)).join('\n'),
    declared: input.metadata.language,
    images: images ?? input.images,
  }
}

function isDocument(input: unknown): input is Document {
  return typeof input === 'object' && input !== null && 'text' in input && 'blocks' in input
}

function sumOf<T>(items: readonly T[], valueOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + valueOf(item), 0)
}
