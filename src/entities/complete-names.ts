import type { Name } from '../languages/index.js'
import type { Token } from '../text/index.js'

/** Words that hold a name together where they are no words of the text's own language. */
const particles: ReadonlySet<string> = new Set(
  'bin bint da das de degli dei del della delle des di do dos du ibn van von zu'.split(' '),
)
/** Words that may follow a particle before the name goes on. */
const furtherParticles: ReadonlySet<string> = new Set('den der el la las le les los'.split(' '))
/** Articles as they open the names of newspapers, bands and bodies. */
const openingArticle = /^(?:The|La|Le|Les|El|Los|Las|Il|Der|Die|Das|De|Het)$/u
const small = /^\p{Ll}/u
const capital = /^\p{Lu}/u

/**
 * Completes the names of one sentence, in order, where the tagger has cut them short:
 *
 * - "La Ruta Pacifica" goes on over "de las" to "Mujeres" in a text whose language does not have
 *   these words: they stand within names only.
 * - "The" belongs to the name of an organisation where it has a capital in mid-sentence.
 *
 * O(tokens).
 */
export function completeNames(
  names: readonly Name[],
  tokens: readonly Token[],
  stopWords: ReadonlySet<string>,
): Name[] {
  const complete: Name[] = []
  let at = 0
  for (const name of names) {
    const before = complete.at(-1)
    if (before !== undefined && name.start < before.end) {
      // The one before goes on over this one.
      complete[complete.length - 1] = { ...before, end: Math.max(before.end, name.end) }
    } else {
      while (at < tokens.length && (tokens[at]?.start ?? 0) < name.start) at++
      complete.push({ ...name, start: openingOf(name, tokens, at) })
    }
    const last = complete.at(-1)
    if (last === undefined) continue
    let next = at
    while (next < tokens.length && (tokens[next]?.start ?? 0) < last.end) next++
    const end = endBeyondParticles(tokens, next, stopWords)
    if (end !== undefined) complete[complete.length - 1] = { ...last, end }
  }
  return complete
}

/** Where a name begins, an article with a capital in mid-sentence included. */
function openingOf({ type, start }: Name, tokens: readonly Token[], at: number): number {
  const article = tokens[at - 1]
  const before = tokens[at - 2]?.text ?? ''
  const isNamed =
    type === 'organisation' &&
    article !== undefined &&
    openingArticle.test(article.text) &&
    (small.test(before) || before === ',')
  return isNamed ? article.start : start
}

/** The end of the word with a capital that follows foreign particles; `undefined` where none do. */
function endBeyondParticles(
  tokens: readonly Token[],
  from: number,
  stopWords: ReadonlySet<string>,
): number | undefined {
  const isForeign = (word: string, of: ReadonlySet<string>): boolean =>
    of.has(word) && !stopWords.has(word)
  if (!isForeign(tokens[from]?.text ?? '', particles)) return undefined
  const second = tokens[from + 1]?.text ?? ''
  const word = tokens[from + (isForeign(second, furtherParticles) ? 2 : 1)]
  return word !== undefined && word.kind === 'word' && capital.test(word.text)
    ? word.end
    : undefined
}
