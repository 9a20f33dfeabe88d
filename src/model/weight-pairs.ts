/** The largest weight either way: nine steps from −4 to 4, so that two weights fit one character. */
const largest = 4
const stepCount = 2 * largest + 1

/** A character for each pair of weights: printable, and none that JSON or JavaScript would escape. */
const symbols = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuv'

/** The weights that an ASCII character stands for; 0 and 0 where it stands for none. */
export interface WeightPairs {
  readonly first: Int8Array
  readonly second: Int8Array
}

/**
 * Gives the pair of weights behind each character. Rows are decoded by the task when it needs them:
 * a large table is read as a string, in a moment, and most of its rows never speak.
 */
export function weightPairs(): WeightPairs {
  const first = new Int8Array(128)
  const second = new Int8Array(128)
  for (let symbol = 0; symbol < symbols.length; symbol++) {
    first[symbols.charCodeAt(symbol)] = (symbol % stepCount) - largest
    second[symbols.charCodeAt(symbol)] = Math.floor(symbol / stepCount) - largest
  }
  return { first, second }
}

/** Writes an even number of weights, two to a character; those beyond −4 and 4 are clipped. */
export function encodeWeightPairs(weights: Int8Array): string {
  const step = (weight = 0): number => Math.max(-largest, Math.min(largest, weight)) + largest
  let text = ''
  for (let index = 0; index < weights.length; index += 2)
    text += symbols.charAt(step(weights[index]) + stepCount * step(weights[index + 1]))
  return text
}
