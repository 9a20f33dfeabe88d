import { ComposedText, pick } from './compose-text.js'
import type { LabelledDocument, LabelledSentence } from './labelled-text.js'
import type { NameSupply } from './rename.js'

/** News agencies, as they sign. */
export const agencies: readonly string[] =
  'Reuters AP AFP dpa EFE ANSA TASS Xinhua IANS Kyodo Yonhap PTI AAP Interfax UPI Bernama'.split(
    ' ',
  )
export const months: readonly string[] =
  'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' ')

/** Share of the articles that get a dateline. */
const share = 0.03

/** Opens some articles as agencies do. */
export function withDatelines(
  document: LabelledDocument,
  names: NameSupply,
  random: () => number,
): LabelledDocument {
  const [first, ...others] = document.sentences
  if (first === undefined || random() >= share) return document
  return { ...document, sentences: [withDateline(first, names, random), ...others] }
}

/** Opens a sentence as agencies do: "BAKU, Azerbaijan (AP) — The …". */
function withDateline(
  sentence: LabelledSentence,
  { place, country }: NameSupply,
  random: () => number,
): LabelledSentence {
  const line = new ComposedText()
  // Places are sorted by size: news comes from the large ones.
  const city = pick(place.slice(0, 4000), random)
  line.add(random() < 0.85 ? city.toUpperCase() : city, 'place')
  if (random() < 0.4) line.add(', ').add(pick(country, random), 'place')
  if (random() < 0.4) line.add(`, ${pick(months, random)} ${String(1 + Math.floor(random() * 30))}`)
  if (random() < 0.6) line.add(' (').add(pick(agencies, random), 'organisation').add(')')
  line.add(pick([' — ', ' - ', ' – '], random)).addSentence(sentence)
  return line
}
