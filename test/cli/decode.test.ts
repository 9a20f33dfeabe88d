import { expect, it } from 'vitest'
import { decode } from '../../src/cli/decode.js'

it.each([
  ['UTF-8', [0xc3, 0xa9], 'é'],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], 'é'],
  ['UTF-16, little-endian', [0xff, 0xfe, 0xe9, 0x00], 'é'],
  ['UTF-16, big-endian', [0xfe, 0xff, 0x00, 0xe9], 'é'],
  ['UTF-16 that is cut', [0xfe, 0xff, 0x00, 0xe9, 0x00], 'é'],
  ['Latin-1, which nothing declares', [0xe9], '\ufffd'],
  ['nothing', [], ''],
])('decodes %s', (_, bytes, text) => {
  expect(decode(Uint8Array.from(bytes))).toBe(text)
})
