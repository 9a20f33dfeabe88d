import { decodeDigitTable, decodeTable, tableText } from './model-file.js'
import type { ModelFile } from './model-file.js'
import { longestGap, packRows } from './packed-rows.js'
import type { PackedRows } from './packed-rows.js'

/** What every feature of a token says for every label. */
export interface FeatureWeights {
  readonly labels: readonly string[]
  readonly rows: PackedRows
}

/**
 * A linear-chain model: every feature of a token has one weight for every label, every pair of
 * neighbouring labels has one, and the best labels of a sentence are those with the highest sum
 * (Lafferty, McCallum and Pereira, "Conditional Random Fields", ICML 2001).
 *
 * Weights are whole numbers, so that sums are the same on every machine; `scale` turns a sum into
 * the natural logarithm of a probability, not normalised.
 */
export interface SequenceModel extends FeatureWeights {
  /**
   * Weight of the label pair (before, after) at `before * labels.length + after`; before the first
   * and after the last token stands label 0.
   */
  readonly transitions: Int16Array
  readonly scale: number
}

/** A pair of labels that cannot stand side by side. */
export const forbidden = -0x8000

/** Reads the weights of a model file; `prefix` names the tables of a further pass. */
export function readWeights(file: ModelFile, prefix = ''): FeatureWeights {
  const gaps = decodeDigitTable(file, `${prefix}gaps`)
  const width = file.labels.length
  const kept = gaps.reduce((sum, gap) => (gap === longestGap ? sum : sum + 1), 0)
  const digits = tableText(file, `${prefix}weights`, kept * width)
  const rows = file.parameters[`${prefix}rows`] ?? 0
  return { labels: file.labels, rows: packRows(gaps, digits, rows, width) }
}

/** Reads the weights and transitions of a model file. */
export function readSequenceModel(file: ModelFile): SequenceModel {
  return {
    ...readWeights(file),
    transitions: readInt16(decodeTable(file, 'transitions')),
    scale: file.parameters['scale'] ?? 1,
  }
}

function readInt16(bytes: Uint8Array): Int16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Int16Array.from({ length: bytes.length / 2 }, (_, i) => view.getInt16(i * 2, true))
}
