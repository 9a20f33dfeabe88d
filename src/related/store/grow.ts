/** Returns the array, or a copy with room for `needed` items and, where there are many, an eighth more. */
export function grow<T extends Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array>(
  array: T,
  needed: number,
): T {
  if (needed <= array.length) return array
  const Kind = array.constructor as new (length: number) => T
  const larger = new Kind(Math.ceil(needed * (needed < 65_536 ? 1.5 : 1.125)))
  larger.set(array)
  return larger
}
