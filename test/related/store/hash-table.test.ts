import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../bench/speed/related/random.js'
import { hashString } from '../../../src/model/index.js'
import { createHashTable } from '../../../src/related/store/hash-table.js'

describe('the hash table', () => {
  it.each([
    ['well spread hashes', hashString],
    ['hashes of which many are the same', (key: string) => key.length * 0x1fffffff],
    ['hashes at the end of the table', (key: string) => 0xffffff00 + (Number(key) & 255)],
  ])('finds what a Map finds, with %s', (_, hash) => {
    const random = createRandom(3)
    const keys: string[] = []
    const table = createHashTable((number) => hash(keys[number] ?? '') >>> 0)
    const twin = new Map<string, number>()
    for (let step = 0; step < 3000; step++) {
      const key = String(Math.floor(random() * 300))
      const slot = table.slot(hash(key) >>> 0, (number) => keys[number] === key)
      expect(table.read(slot)).toBe(twin.get(key) ?? -1)
      if (random() < 0.6) {
        const number = keys.push(key) - 1
        table.write(slot, hash(key) >>> 0, number)
        twin.set(key, number)
      } else if (twin.delete(key)) table.clear(slot)
      if (step === 1000) table.reserve(500)
    }
  })

  it('refuses more numbers than it can hold', () => {
    const table = createHashTable(() => 0)
    expect(() => {
      table.write(0, 0, 2 ** 26)
    }).toThrow(RangeError)
  })
})
