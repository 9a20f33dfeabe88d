import type { EntityType } from '../../src/schema/index.js'
import type { LabelledName, LabelledSentence } from './labelled-text.js'

/** Text that is put together from names and what stands between them. */
export class ComposedText implements LabelledSentence {
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

/** Picks one of several things. */
export function pick<T>(items: readonly T[], random: () => number): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('There is nothing to pick from.')
  return item
}
