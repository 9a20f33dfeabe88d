import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readGazetteer } from '../../src/entities/gazetteer.js'
import { tokenLabels } from '../../src/entities/labels.js'
import { featureVersion } from '../../src/entities/word-features.js'
import { loadLanguage } from '../../src/languages/index.js'
import { modelFormat } from '../../src/model/index.js'
import type { ModelFile } from '../../src/model/index.js'
import { toExamples } from './examples.js'
import { exportChain } from './export-model.js'
import type { ExportedChain } from './export-model.js'
import { trainFirstPass } from './first-pass.js'
import type { Resources, WeightedDocument } from './first-pass.js'
import { readSet } from './read-corpus.js'
import { readNameSupply } from './rename.js'
import { trainSecondPass } from './second-pass.js'
import { otherScripts, renamed, trainingSets, uncased } from './sets.js'

/**
 * `npx tsx training/entities/train.ts en de …`: trains the taggers of the languages named and writes
 * `data/<code>/entities.model.json`. The same corpora give the same bytes.
 */
const data = new URL('../../data/', import.meta.url)
const gazetteer = readGazetteer(
  JSON.parse(readFileSync(new URL('shared/gazetteer.model.json', data), 'utf8')) as ModelFile,
)
const names = readNameSupply()
/** Rows in which no weight reaches this are left out. */
const leastWeight = 0.2

/**
 * What the second pass sees are labels and counts, not words: it is learnt once, from the language
 * with the most articles, and serves all.
 */
const teacher = 'en'

for (const code of process.argv.slice(2)) {
  if (!existsSync(new URL(`${code}/`, data))) throw new Error(`There is no folder data/${code}.`)
  const json = `${JSON.stringify(await train(code), null, 2)}\n`
  writeFileSync(new URL(`${code}/entities.model.json`, data), json)
  const kilobytes = Math.round(gzipSync(json, { level: 9 }).length / 1024)
  console.log(`${code}: ${String(kilobytes)} KB gzipped`)
}

function learnSecondPass(
  documents: readonly WeightedDocument[],
  progress: (message: string) => void,
): ExportedChain {
  progress('second pass')
  const weights = trainSecondPass(documents, resources(teacher), progress)
  return exportChain(weights, tokenLabels, 0, 'second-')
}

function readSecondPass(): ExportedChain {
  const file = JSON.parse(
    readFileSync(new URL(`${teacher}/entities.model.json`, data), 'utf8'),
  ) as ModelFile
  const second = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith('second-')))
  return { parameters: second(file.parameters), tables: second(file.tables) }
}

function resources(code: string): Resources {
  const latin = !uncased.has(code) && !otherScripts.has(code)
  return {
    ...(latin ? { gazetteer } : {}),
    ...(renamed.has(code) ? { names } : {}),
    cased: !uncased.has(code),
  }
}

async function train(code: string): Promise<ModelFile> {
  const language = await loadLanguage(code)
  const progress = (message: string): void => {
    console.log(`${code}: ${message}`)
  }
  const sets = trainingSets(code)
  const documents: WeightedDocument[] = sets.flatMap(([set, weight]) =>
    readSet(code, set, 'train').map((document) => ({ ...toExamples(document, language), weight })),
  )
  const second = code === teacher ? learnSecondPass(documents, progress) : readSecondPass()
  progress('first pass')
  const first = trainFirstPass(documents, resources(code), { epochs: 6, progress })
  const chains = [exportChain(first, tokenLabels, leastWeight), second]
  return {
    format: modelFormat,
    task: 'entities',
    language: code,
    version: `entities-${code}-1`,
    features: featureVersion,
    labels: tokenLabels,
    trainedOn: sets.map(([set]) => `ner/${code}/${set}`),
    quality: {},
    parameters: Object.assign(
      {},
      ...chains.map(({ parameters }) => parameters),
    ) as ModelFile['parameters'],
    tables: Object.assign({}, ...chains.map(({ tables }) => tables)) as ModelFile['tables'],
  }
}
