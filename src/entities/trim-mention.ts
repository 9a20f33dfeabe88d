import type { EntityType, Span } from '../schema/index.js'
import { foldName } from './fold-name.js'
import titles from '../../data/shared/titles.json' with { type: 'json' }

const titleSet: ReadonlySet<string> = new Set(titles)

/** White space, quotes, brackets and punctuation that never open or close a name. */
const outside = /[\s"'“”„‟«»‹›‘’‚`´()[\]{}<>,;:!?¡¿…*_|/\\–—-]/u
/** The English possessive, with any of the apostrophes that are typed for it. */
const possessive = /(?<=\p{L}|\.)['’`´ʼ][sS]$/u

/**
 * Trims a mention to the name: quotes, punctuation and the possessive off, and for people the
 * titles before the name. Gives `undefined` when no letter is left.
 *
 * @example
 * trimMention('“President Aliyev’s', { start: 0, end: 19 }, 'person') // { start: 11, end: 17 }, 'Aliyev'
 */
export function trimMention(text: string, span: Span, type: EntityType): Span | undefined {
  let { start, end } = trimOutside(text, span.start, span.end)
  const written = text.slice(start, end)
  end -= possessive.exec(written)?.[0].length ?? 0
  if (type === 'person') start = skipTitles(text, start, end)
  ;({ start, end } = trimOutside(text, start, end))
  if (endsInStrayStop(text, start, end)) end--
  return /\p{L}/u.test(text.slice(start, end)) ? { start, end } : undefined
}

function trimOutside(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && outside.test(text.charAt(start))) start++
  while (end > start && outside.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** Skips "President", "Prime Minister", "Dr." as long as a name is left after them. */
function skipTitles(text: string, from: number, end: number): number {
  let start = from
  for (;;) {
    const space = text.indexOf(' ', start)
    if (space === -1 || space >= end) return start
    if (!titleSet.has(foldName(text.slice(start, space)))) return start
    start = space + 1
  }
}

/** A full stop that ends the sentence and not an abbreviation: "Baku." but "U.S.", "Apple Corp." */
function endsInStrayStop(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end)
  const lastWord = name.slice(name.lastIndexOf(' ') + 1)
  return (
    /^[\p{L}\p{M}]{4,}\.$/u.test(lastWord) && !/^(?:Assn|Bros|Corp|Dept|Univ)\.$/u.test(lastWord)
  )
}
