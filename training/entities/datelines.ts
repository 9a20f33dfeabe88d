import type { EntityType } from '../../src/schema/index.js'
import type { LabelledDocument, LabelledName, LabelledSentence } from './labelled-text.js'
import type { NameSupply } from './rename.js'

/** Text that is put together from names and what stands between them. */
class LabelledText {
  text = ''
  readonly names: LabelledName[] = []

  add(text: string, type?: EntityType): this {
    if (type !== undefined)
      this.names.push({ start: this.text.length, end: this.text.length + text.length, type })
    this.text += text
    return this
  }

  addSentence({ text, names }: LabelledSentence): this {
    for (const { start, end, type } of names)
      this.names.push({ start: this.text.length + start, end: this.text.length + end, type })
    this.text += text
    return this
  }
}

const agencies =
  'Reuters AP AFP dpa EFE ANSA TASS Xinhua IANS Kyodo Yonhap PTI AAP Interfax UPI Bernama'.split(
    ' ',
  )
const months = 'Jan Feb March April May June July Aug Sept Oct Nov Dec'.split(' ')

function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('There is nothing to pick from.')
  return item
}

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
  const line = new LabelledText()
  // Places are sorted by size: news comes from the large ones.
  const city = pick(place.slice(0, 4000), random)
  line.add(random() < 0.85 ? city.toUpperCase() : city, 'place')
  if (random() < 0.4) line.add(', ').add(pick(country, random), 'place')
  if (random() < 0.4) line.add(`, ${pick(months, random)} ${String(1 + Math.floor(random() * 30))}`)
  if (random() < 0.6) line.add(' (').add(pick(agencies, random), 'organisation').add(')')
  line.add(pick([' — ', ' - ', ' – '], random)).addSentence(sentence)
  return line
}
