import { mayPrecede } from '../../src/entities/labels.js'
import {
  encodeBase64,
  encodeDigits,
  encodeSixBit,
  forbidden,
  packRows,
  writeSparseRows,
} from '../../src/model/index.js'
import type { SequenceModel } from '../../src/model/index.js'
import type { ChainWeights } from './train-chain.js'

/** One step of a whole-number weight, in natural logarithms of odds, where nothing else is said. */
const usualScale = 1 / 8
/** Weights go from −31 to 31: six bits. */
const largest = 31

/** What a model file needs of one chain of weights. */
export interface ExportedChain {
  readonly parameters: Readonly<Record<string, number>>
  readonly tables: Readonly<Record<string, string>>
}

/**
 * Makes weights whole numbers and leaves out the rows in which none reaches `least`: most rows are
 * of features seen once, and change nothing that counts.
 */
function roundRows(
  emissions: Float32Array,
  width: number,
  least: number,
  scale: number,
): Int8Array {
  const weights = new Int8Array(emissions.length)
  for (let at = 0; at < emissions.length; at += width) {
    const row = emissions.subarray(at, at + width)
    if (!row.some((weight) => Math.abs(weight) >= least)) continue
    for (let i = 0; i < width; i++)
      weights[at + i] = Math.max(-largest, Math.min(largest, Math.round((row[i] ?? 0) / scale)))
  }
  return weights
}

function roundTransitions(transitions: Float32Array, width: number, scale: number): Int16Array {
  return Int16Array.from(transitions, (weight, i) =>
    mayPrecede(Math.floor(i / width), i % width) ? Math.round(weight / scale) : forbidden,
  )
}

/** The model that a chain is, without the way through a file. */
export function toWholeNumbers(
  { emissions, transitions }: ChainWeights,
  labels: readonly string[],
): SequenceModel {
  const width = labels.length
  const { gaps, filled } = writeSparseRows(roundRows(emissions, width, 0, usualScale), width)
  return {
    labels,
    rows: packRows(gaps, encodeSixBit(filled), emissions.length / width, width),
    transitions: roundTransitions(transitions, width, usualScale),
    scale: usualScale,
  }
}

/** Writes a chain of weights as the tables of a model file; with a prefix, the rows alone. */
export function exportChain(
  { emissions, transitions }: ChainWeights,
  labels: readonly string[],
  least: number,
  prefix = '',
  scale = usualScale,
): ExportedChain {
  const width = labels.length
  const { gaps, filled } = writeSparseRows(roundRows(emissions, width, least, scale), width)
  const pairs = new DataView(new ArrayBuffer(transitions.length * 2))
  roundTransitions(transitions, width, scale).forEach((weight, i) => {
    pairs.setInt16(i * 2, weight, true)
  })
  return {
    parameters: {
      [`${prefix}rows`]: emissions.length / width,
      ...(prefix === '' ? { scale } : {}),
    },
    tables: {
      [`${prefix}gaps`]: encodeDigits(gaps),
      [`${prefix}weights`]: encodeSixBit(filled),
      ...(prefix === '' ? { transitions: encodeBase64(new Uint8Array(pairs.buffer)) } : {}),
    },
  }
}
