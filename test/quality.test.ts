import { describe, expect, it } from 'vitest'
import {
  belowFloor,
  createContext,
  floorsOf,
  loadEvaluation,
  taskNames,
} from '../bench/quality/harness.js'

/** The quality of every task on the gold sets written for this project, against floors that only rise. */
describe.each(taskNames())('the quality of %s', (task) => {
  it('is at or above its floors on the gold sets', async () => {
    const { measureGold } = await loadEvaluation(task)
    const floors = Object.entries(floorsOf(task)).filter(([name]) => name.startsWith('gold.'))
    if (measureGold === undefined) return expect(floors).toEqual([])

    const figures = await measureGold(createContext('', () => {}))
    expect(floors.map(([name]) => name)).toEqual(
      Object.keys(figures).filter((name) => name.startsWith('gold.')),
    )
    expect(belowFloor(figures, Object.fromEntries(floors))).toEqual([])
  })
})

it('every floor belongs to a task that is measured', async () => {
  const { default: floors } = await import('../bench/quality/floors.json', {
    with: { type: 'json' },
  })
  expect(Object.keys(floors).filter((task) => !taskNames().includes(task))).toEqual([])
})
