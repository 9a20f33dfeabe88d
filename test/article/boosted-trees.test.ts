import { describe, expect, test } from 'vitest'
import { scoreRow, treesPerExit, type BoostedTrees } from '../../src/article/boosted-trees.js'

/** Trees that all ask whether the first feature is above one half, and answer −2 or 3. */
function stumps(trees: number, exits: readonly number[] = []): BoostedTrees {
  return {
    depth: 1,
    features: new Uint8Array(trees),
    thresholds: new Float32Array(trees).fill(0.5),
    leaves: Int8Array.from({ length: trees * 2 }, (_, index) => (index % 2 === 0 ? -2 : 3)),
    exits: Int16Array.from(exits),
    scale: 0.01,
    bias: -1,
  }
}

describe('the log-odds of a row', () => {
  test('are the bias and the scaled answers of all trees', () => {
    expect(scoreRow(stumps(20), Float32Array.of(1))).toBeCloseTo(-1 + 20 * 0.03)
    expect(scoreRow(stumps(20), Float32Array.of(0.5))).toBeCloseTo(-1 - 20 * 0.02)
  })

  test('are those of an unlikely row where the first trees say enough', () => {
    const trees = stumps(3 * treesPerExit, [-2 * treesPerExit + 1, -1000])
    expect(scoreRow(trees, Float32Array.of(0))).toBe(-5)
    expect(scoreRow(trees, Float32Array.of(1))).toBeCloseTo(-1 + 0.9)
  })

  test('of deeper trees are looked up by the answers to all questions of a tree', () => {
    const trees: BoostedTrees = {
      depth: 2,
      features: Uint8Array.of(0, 1),
      thresholds: Float32Array.of(0, 0),
      leaves: Int8Array.of(1, 2, 4, 8),
      exits: new Int16Array(),
      scale: 1,
      bias: 0,
    }
    const rows = [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ].map((row) => Float32Array.from(row))
    expect(rows.map((row) => scoreRow(trees, row))).toEqual([1, 2, 4, 8])
  })
})
