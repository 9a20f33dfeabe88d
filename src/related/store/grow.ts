/** Returns the array, or a copy with room for `needed` items and half as many again. */
export function grow<T extends Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array>(
  array: T,
  needed: number,
): T {
  if (needed <= array.length) return array
  const Kind = array.constructor as new (length: number) => T
  const larger = new Kind(Math.ceil(needed * 1.5))
  larger.set(array)
  return larger
}
