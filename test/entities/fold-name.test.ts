import { expect, test } from 'vitest'
import { foldName } from '../../src/entities/fold-name.js'

test.each([
  ['Ilham Əliyev', 'ilham aliyev'],
  ['U.S.', 'us'],
  ['Jarosław Kaczyński', 'jaroslaw kaczynski'],
  ['O’Brien', 'obrien'],
  ['Glawischnig‑Piesczek', 'glawischnig piesczek'],
  ['İstanbul', 'istanbul'],
  ['Αθήνα', 'αθηνα'],
  ['दिल्ली', 'दिल्ली'.normalize('NFD')],
  ['New\u00a0York  City', 'new york city'],
])('%s folds to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})
