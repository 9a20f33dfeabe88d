import { expect, test } from 'vitest'
import { CopydeskError } from '../../src/errors.js'
import { checkModel, decodeInt8Table } from '../../src/model/index.js'

const model = {
  format: 1,
  task: 'topics',
  language: 'en',
  version: 'topics-en-1',
  features: 3,
  labels: ['a', 'b'],
  trainedOn: ['hand-made'],
  quality: {},
  parameters: {},
  tables: { weights: 'AH+A' },
}

test('a model of the right kind is read', () => {
  expect(checkModel(model, { task: 'topics', features: 3 }).version).toBe('topics-en-1')
  expect([...decodeInt8Table(model, 'weights')]).toEqual([0, 127, -128])
})

test.each([
  ['another layout', { ...model, format: 2 }, /format is 2, this version reads 1/u],
  ['another task', { ...model, task: 'entities' }, /made for 'entities', not for 'topics'/u],
  ['other features', { ...model, features: 4 }, /features are version 4/u],
  ['no object at all', null, /format is undefined/u],
])('a model with %s is refused, with the reason', (_, file, reason) => {
  const read = (): unknown => checkModel(file, { task: 'topics', features: 3 })
  expect(read).toThrow(CopydeskError)
  expect(read).toThrow(reason)
})

test('a missing or malformed table is refused', () => {
  expect(() => decodeInt8Table(model, 'biases')).toThrow(/no readable table 'biases'/u)
  expect(() => decodeInt8Table({ ...model, tables: { weights: '?' } }, 'weights')).toThrow(
    CopydeskError,
  )
})
