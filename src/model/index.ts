export {
  alphabet as digits,
  alphabetValues as digitValues,
  decodeBase64,
  encodeBase64,
} from './base64.js'
export { hashBytes, hashEnd, hashStart, hashString, hashText, hashUnit } from './hash.js'
export {
  checkModel,
  decodeDigitTable,
  decodeInt8Table,
  decodeTable,
  manyLanguages,
  modelFormat,
  tableText,
} from './model-file.js'
export type { ModelFile } from './model-file.js'
export { decodeSixBit, encodeDigits, encodeSixBit } from './six-bit.js'
export { forbidden, readSequenceModel, readWeights } from './sequence-model.js'
export type { FeatureWeights, SequenceModel } from './sequence-model.js'
export { labelProbabilities } from './sequence-marginals.js'
export { bestLabels } from './sequence-viterbi.js'
export { addRows, packRows, unpackInto } from './packed-rows.js'
export type { PackedRows } from './packed-rows.js'
export { writeSparseRows } from './sparse-rows.js'
export { encodeWeightPairs, weightOffset, weightPairs } from './weight-pairs.js'
