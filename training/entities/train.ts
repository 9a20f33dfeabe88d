import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { tokenLabels } from '../../src/entities/labels.js'
import { readGazetteer } from '../../src/entities/gazetteer.js'
import { createLexicon } from '../../src/entities/lexicon.js'
import { featureVersion } from '../../src/entities/word-features.js'
import { loadLanguage } from '../../src/languages/index.js'
import { modelFormat } from '../../src/model/index.js'
import type { ModelFile } from '../../src/model/index.js'
import { addExample } from './add-example.js'
import { copiesOf } from './copies.js'
import { toExamples } from './examples.js'
import { exportChain } from './export-model.js'
import { FeatureStore } from './feature-store.js'
import { readSet } from './read-corpus.js'
import { trainingSets } from './sets.js'
import { trainChain } from './train-chain.js'

/**
 * `npx tsx training/entities/train.ts en de …`: trains the taggers of the languages named and writes
 * `data/<code>/entities.model.json`. The same corpora give the same bytes.
 */
const data = new URL('../../data/', import.meta.url)
const gazetteer = readGazetteer(
  JSON.parse(readFileSync(new URL('shared/gazetteer.model.json', data), 'utf8')) as ModelFile,
)
/** Rows before those of little weight are left out. */
const rows = 1 << 19
/** Rows in which no weight reaches this are left out. */
const leastWeight = 0.2

for (const code of process.argv.slice(2)) {
  const file = await train(code)
  const json = `${JSON.stringify(file, null, 2)}\n`
  const path = new URL(`${code}/entities.model.json`, data)
  if (!existsSync(new URL(`${code}/`, data))) throw new Error(`There is no folder data/${code}.`)
  writeFileSync(path, json)
  const kilobytes = Math.round(gzipSync(json, { level: 9 }).length / 1024)
  console.log(`${code}: ${String(kilobytes)} KB gzipped`)
}

async function train(code: string): Promise<ModelFile> {
  const language = await loadLanguage(code)
  const lexicon = createLexicon(gazetteer)
  const store = new FeatureStore()
  const sets = trainingSets(code)
  let number = 0
  for (const [set, weight] of sets)
    for (const document of readSet(code, set, 'train'))
      for (const example of toExamples(document, language).examples) {
        addExample(store, example, { weight, lexicon, rows })
        for (const copy of copiesOf(example, number++))
          addExample(store, copy, { weight: weight / 2, lexicon, rows })
      }
  console.log(`${code}: ${String(store.tokens)} tokens`)
  const weights = trainChain(store, {
    rows,
    labels: tokenLabels.length,
    epochs: 6,
    progress: (message) => {
      console.log(`${code}: ${message}`)
    },
  })
  const { parameters, tables } = exportChain(weights, tokenLabels.length, leastWeight)
  return {
    format: modelFormat,
    task: 'entities',
    language: code,
    version: `entities-${code}-1`,
    features: featureVersion,
    labels: tokenLabels,
    trainedOn: sets.map(([set]) => `ner/${code}/${set}`),
    quality: {},
    parameters,
    tables,
  }
}
