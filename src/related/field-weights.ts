import { invalidOption } from '../errors.js'
import type { Field } from '../schema/index.js'

/** How much an occurrence counts, by where it stands. */
export type FieldWeights = Readonly<Record<Field, number>>

export const defaultFieldWeights: FieldWeights = Object.freeze({
  title: 2,
  standfirst: 2,
  body: 1,
})

/** Fills in the defaults; throws `invalid-option` for what is no weight. */
export function checkFieldWeights(given: Partial<FieldWeights> = {}): FieldWeights {
  const weights = { ...defaultFieldWeights, ...given }
  for (const [field, weight] of Object.entries(weights))
    if (!(weight >= 0 && weight <= 100))
      invalidOption(`fieldWeights.${field}`, weight, 'It must be a number from 0 to 100.')
  return weights
}
