/** Computes the CRC-32 of bytes (ISO 3309, the polynomial of zip and PNG). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (let i = 0; i < bytes.length; i++)
    crc = (crc >>> 8) ^ (table()[(crc ^ (bytes[i] as number)) & 255] as number)
  return ~crc >>> 0
}

let memo: Uint32Array | undefined

function table(): Uint32Array {
  memo ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
    return crc
  })
  return memo
}
