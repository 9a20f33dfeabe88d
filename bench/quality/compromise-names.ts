import nlp from 'compromise/three'
import type { EntityType, Span } from '../../src/schema/index.js'
import type { Name } from '../../src/languages/index.js'

/** A word as compromise hands it out: its text and its place as sentence and word number. */
interface Term {
  readonly text: string
  readonly post: string
  readonly index: readonly [sentence: number, term: number]
}
interface Phrase {
  readonly terms: readonly Term[]
}
interface PhraseView {
  json(): Phrase[]
}

/**
 * How often a name of each type is right, span and type, measured on English news
 * (`bench/reports/entities.md`).
 */
const confidences = { person: 0.6, place: 0.65, organisation: 0.4 } as const

/**
 * Finds English names with compromise. Its own offsets are wrong beside quotes, so every word is
 * found again in the text; a list of names ("Baku, Azerbaijan") is taken apart at its commas.
 */
export function findNames(text: string): readonly Name[] {
  const document = nlp(text)
  const spans = locateTerms(text, document as PhraseView)
  const find = (view: unknown, type: EntityType): Name[] =>
    (view as PhraseView)
      .json()
      .flatMap(({ terms }) => splitAtCommas(terms))
      .flatMap((terms) => toName(terms, spans, type))
  const names = [
    ...find(document.people(), 'person'),
    ...find(document.organizations(), 'organisation'),
    ...find(document.places(), 'place'),
  ]
  return withoutOverlaps(names.sort((a, b) => a.start - b.start || b.end - a.end))
}

/** Where every term stands: they come in reading order and each is a piece of the text. */
function locateTerms(text: string, document: PhraseView): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  let end = 0
  for (const { terms } of document.json()) {
    for (const term of terms) {
      const start = text.indexOf(term.text, end)
      if (start === -1 || term.text === '') continue
      end = start + term.text.length
      spans.set(term.index.join(), { start, end })
    }
  }
  return spans
}

function splitAtCommas(terms: readonly Term[]): Term[][] {
  const pieces: Term[][] = [[]]
  for (const term of terms) {
    pieces.at(-1)?.push(term)
    if (term.post.includes(',')) pieces.push([])
  }
  return pieces.filter((piece) => piece.length > 0)
}

function toName(
  terms: readonly Term[],
  spans: ReadonlyMap<string, Span>,
  type: EntityType,
): Name[] {
  const first = spans.get(terms[0]?.index.join() ?? '')
  const last = spans.get(terms.at(-1)?.index.join() ?? '')
  if (first === undefined || last === undefined || last.end < first.start) return []
  return [{ start: first.start, end: last.end, type, confidence: confidences[type] }]
}

function withoutOverlaps(sorted: readonly Name[]): Name[] {
  const names: Name[] = []
  for (const name of sorted) if (name.start >= (names.at(-1)?.end ?? 0)) names.push(name)
  return names
}
