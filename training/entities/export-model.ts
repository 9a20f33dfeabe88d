import {
  encodeBase64,
  encodeDigits,
  encodeSixBit,
  forbidden,
  writeSparseRows,
} from '../../src/model/index.js'
import { mayPrecede } from '../../src/entities/labels.js'
import type { ChainWeights } from './train-chain.js'

/** One step of a whole-number weight, in natural logarithms of odds. */
const scale = 1 / 8

/** What a model file needs of one chain of weights. */
export interface ExportedChain {
  readonly parameters: Readonly<Record<string, number>>
  readonly tables: Readonly<Record<string, string>>
}

/**
 * Makes the weights whole numbers and leaves out the rows in which none reaches `least`: most rows
 * are of features seen once, and change nothing that counts.
 */
export function exportChain(
  { emissions, transitions }: ChainWeights,
  labels: number,
  least: number,
  prefix = '',
): ExportedChain {
  const table = new Int8Array(emissions.length)
  for (let at = 0; at < emissions.length; at += labels) {
    const row = emissions.subarray(at, at + labels)
    if (!row.some((weight) => Math.abs(weight) >= least)) continue
    row.forEach((weight, i) => {
      table[at + i] = Math.max(-31, Math.min(31, Math.round(weight / scale)))
    })
  }
  const { gaps, filled } = writeSparseRows(table, labels)
  const pairs = new DataView(new ArrayBuffer(transitions.length * 2))
  transitions.forEach((weight, i) => {
    const allowed = mayPrecede(Math.floor(i / labels), i % labels)
    pairs.setInt16(i * 2, allowed ? Math.round(weight / scale) : forbidden, true)
  })
  return {
    parameters: { [`${prefix}rows`]: emissions.length / labels, [`${prefix}scale`]: scale },
    tables: {
      [`${prefix}gaps`]: encodeDigits(gaps),
      [`${prefix}weights`]: encodeSixBit(filled),
      [`${prefix}transitions`]: encodeBase64(new Uint8Array(pairs.buffer)),
    },
  }
}
