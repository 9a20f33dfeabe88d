/** Milliseconds that a call takes. */
export function time<T>(call: () => T): { milliseconds: number; result: T } {
  const start = performance.now()
  const result = call()
  return { milliseconds: performance.now() - start, result }
}

/** The value below which a share of the numbers lie. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Bytes held by live objects, typed arrays included. Needs `node --expose-gc`. */
export function bytesHeld(): number {
  if (globalThis.gc === undefined) throw new Error('Run with node --expose-gc.')
  globalThis.gc()
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
