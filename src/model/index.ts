export { decodeBase64, encodeBase64 } from './base64.js'
export { hashEnd, hashStart, hashString, hashText, hashUnit } from './hash.js'
export {
  checkModel,
  decodeInt8Table,
  decodeSixBitTable,
  decodeTable,
  modelFormat,
} from './model-file.js'
export type { ModelFile } from './model-file.js'
export { decodeSixBit, encodeSixBit } from './six-bit.js'
