/** Computes the CRC-32 of bytes (ISO 3309, the polynomial of zip and PNG). */
export function crc32(bytes: Uint8Array): number {
  const remainders = table()
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (remainders[(crc ^ byte) & 255] ?? 0)
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
