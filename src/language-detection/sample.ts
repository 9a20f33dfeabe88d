import type { Document } from '../article/index.js'

/** UTF-16 units beyond which more text does not make the answer better. */
const sampleLength = 4000

/** Web and mail addresses, mentions and hashtags: Latin letters that say nothing about the language. */
const addresses =
  /(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&'()*+,;=%]+|[\w.+\-]{0,64}@[\w\-.]+|#[\p{L}\p{N}_]+/giu

/** Every address has one of these, few texts do: looking for them is much faster. */
const mayHaveAddress = /[@#]|:\/|www\./iu

/** The text of a document, headline first, without its code. */
export function textOf(input: string | Document): string {
  if (typeof input === 'string') return input
  const { title, standfirst, text, blocks } = input
  const prose = blocks.some(({ kind }) => kind === 'code')
    ? blocks
        .filter(({ kind }) => kind !== 'code')
        .map(({ start, end }) => text.slice(start, end))
        .join('\n\n')
    : text
  return [title, standfirst, prose].filter((part) => part !== '').join('\n\n')
}

/**
 * Takes a bounded piece of a text, from its beginning, middle and end so that one foreign quotation
 * does not decide, without addresses and mentions.
 */
export function takeSample(text: string): string {
  const third = Math.floor(sampleLength / 3)
  const middle = Math.floor((text.length - third) / 2)
  const piece =
    text.length <= sampleLength
      ? text
      : [text.slice(0, third), text.slice(middle, middle + third), text.slice(-third)].join(' ')
  return withoutAddresses(piece)
}

/** The text with a space for every address, mention and hashtag. */
export function withoutAddresses(text: string): string {
  return mayHaveAddress.test(text) ? text.replace(addresses, ' ') : text
}
