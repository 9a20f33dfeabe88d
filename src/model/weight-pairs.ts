/** Weights run from −4 to 4, nine steps, so that two fit one character; this makes them 0 to 8. */
export const weightOffset = 4
const stepCount = 2 * weightOffset + 1

/** A character for each pair of weights: printable, and none that JSON or JavaScript would escape. */
const symbols = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuv'

/**
 * Gives the pair of weights behind each ASCII character, offset added: the first in the low half of a
 * byte, the second in the high half. A task decodes a large table row by row, when it needs one: as a
 * string it is loaded in a moment, and most rows never speak.
 */
export function weightPairs(): Uint8Array {
  const pairs = new Uint8Array(128)
  for (let symbol = 0; symbol < symbols.length; symbol++)
    pairs[symbols.charCodeAt(symbol)] = (symbol % stepCount) + 16 * Math.floor(symbol / stepCount)
  return pairs
}

/** Writes an even number of weights, two to a character; those beyond −4 and 4 are clipped. */
export function encodeWeightPairs(weights: Int8Array): string {
  const step = (weight = 0): number =>
    Math.max(0, Math.min(2 * weightOffset, weight + weightOffset))
  let text = ''
  for (let index = 0; index < weights.length; index += 2)
    text += symbols.charAt(step(weights[index]) + stepCount * step(weights[index + 1]))
  return text
}
