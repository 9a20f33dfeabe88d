/**
 * Decodes a file: UTF-8, or UTF-16 where its byte order mark says so. The mark itself goes, a
 * malformed byte becomes U+FFFD.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16le').decode(swapped(bytes))
  return new TextDecoder().decode(bytes)
}

/** Big-endian as little-endian: not every build of Node decodes the former. */
function swapped(bytes: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length - (bytes.length % 2))
  for (let index = 0; index < result.length; index += 2) {
    result[index] = bytes[index + 1] ?? 0
    result[index + 1] = bytes[index] ?? 0
  }
  return result
}
