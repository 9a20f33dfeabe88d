import { tokenLabels } from '../../src/entities/labels.js'
import { featureVersion } from '../../src/entities/word-features.js'
import { modelFormat } from '../../src/model/index.js'
import type { ModelFile } from '../../src/model/index.js'
import type { ExportedChain } from './export-model.js'
import type { Resources } from './first-pass.js'
import type { TrainingSet } from './sets.js'

/** A second pass that says nothing. */
export const noSecondPass: ExportedChain = {
  parameters: { 'second-rows': 1 },
  tables: { 'second-gaps': '', 'second-weights': '' },
}

/** Puts the two passes of a language together as a model file. */
export function assembleModel(
  code: string,
  sets: readonly TrainingSet[],
  { known: { inflected = false } }: Resources,
  passes: readonly [first: ExportedChain, second: ExportedChain],
): Omit<ModelFile, 'version'> {
  const parameters: Record<string, number> = inflected ? { inflected: 1 } : {}
  const tables: Record<string, string> = {}
  for (const pass of passes) {
    Object.assign(parameters, pass.parameters)
    Object.assign(tables, pass.tables)
  }
  return {
    format: modelFormat,
    task: 'entities',
    language: code,
    features: featureVersion,
    labels: tokenLabels,
    trainedOn: sets.map(({ language, set }) => `ner/${language}/${set}`),
    quality: {},
    parameters,
    tables,
  }
}

/** The second pass of a model file, to go into another. */
export function secondPassOf({ parameters, tables }: ModelFile): ExportedChain {
  const second = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith('second-')))
  return { parameters: second(parameters), tables: second(tables) }
}
