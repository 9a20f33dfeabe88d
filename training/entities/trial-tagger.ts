import { tokenLabels } from '../../src/entities/labels.js'
import { createTagger } from '../../src/entities/tagger.js'
import type { Tagger } from '../../src/entities/tagger.js'
import type { ModelFile } from '../../src/model/index.js'
import { withVersion } from '../data-file.js'
import { assembleModel } from './assemble-model.js'
import { exportChain } from './export-model.js'
import type { ExportedChain } from './export-model.js'
import { trainFirstPass } from './first-pass.js'
import type { Resources, WeightedDocument } from './first-pass.js'
import type { Learning } from './learning.js'

/** Learns a first pass and makes a tagger of it and a second pass, as it would ship, without writing a file. */
export function trialTagger(
  code: string,
  documents: readonly WeightedDocument[],
  resources: Resources,
  { leastWeight, scale, ...learning }: Learning,
  { second, gazetteer }: { readonly second: ExportedChain; readonly gazetteer: ModelFile },
): Tagger {
  const first = trainFirstPass(documents, resources, {
    ...learning,
    progress: (message) => process.stderr.write(`${message}\n`),
  })
  const passes = [exportChain(first, tokenLabels, leastWeight, '', scale), second] as const
  return createTagger(withVersion(assembleModel(code, [], resources, passes)), { gazetteer })
}
