import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readGazetteer } from '../../src/entities/gazetteer.js'
import { tokenLabels } from '../../src/entities/labels.js'
import { readWordClusters } from '../../src/entities/word-clusters.js'
import { featureVersion } from '../../src/entities/word-features.js'
import { loadLanguage } from '../../src/languages/index.js'
import { modelFormat } from '../../src/model/index.js'
import type { ModelFile } from '../../src/model/index.js'
import { writeModelFile } from '../data-file.js'
import { withDatelines } from './datelines.js'
import { toExamples } from './examples.js'
import { exportChain } from './export-model.js'
import type { ExportedChain } from './export-model.js'
import { trainFirstPass } from './first-pass.js'
import type { FirstPassOptions, Resources, WeightedDocument } from './first-pass.js'
import { seededRandom } from './random.js'
import { readSet } from './read-corpus.js'
import { readNameSupply } from './rename.js'
import { trainSecondPass } from './second-pass.js'
import { licencesOf } from './set-licences.js'
import { renamed, trainingSets, uncased } from './sets.js'

/**
 * `npx tsx training/entities/train.ts en de …`: trains the taggers of the languages named and writes
 * `data/<code>/entities.model.json`. The same corpora give the same bytes. With `--first-pass`, English
 * keeps the second pass it has: for trying things out in a quarter of the time.
 */
const data = new URL('../../data/', import.meta.url)
const readModel = (path: string): ModelFile =>
  JSON.parse(readFileSync(new URL(path, data), 'utf8')) as ModelFile
const gazetteer = readGazetteer(readModel('shared/gazetteer.model.json'))
/**
 * How a first pass is learnt: slowly where there is much to learn from, so that it serves other
 * houses' texts, and boldly where names would be missed for want of it (see README.md).
 */
const learningOf = (code: string): Pick<FirstPassOptions, 'learningRate' | 'missCost' | 'runs'> =>
  code === 'en'
    ? { learningRate: 0.08, missCost: 0.3, runs: 2 }
    : { learningRate: 0.1, missCost: 0.7, runs: 2 }
/** Rows in which no weight reaches this are left out. */
const leastWeight = 0.1

/**
 * What the second pass sees are labels and counts, not words: it is learnt once, from the language
 * with the most articles, and serves all.
 */
const teacher = 'en'

const keepsSecondPass = process.argv.includes('--first-pass')

for (const code of process.argv.slice(2).filter((argument) => argument !== '--first-pass')) {
  if (!existsSync(new URL(`${code}/`, data))) throw new Error(`There is no folder data/${code}.`)
  const model = await train(code)
  const sets = trainingSets(code)
  const names = sets.map(({ language, set }) => (language === code ? set : `${language}/${set}`))
  writeModelFile(`${code}/entities.model.json`, model, {
    origin: `ner/${code}: ${names.join(', ')} (training parts), weights only`,
    licence: licencesOf(sets),
    command: `npx tsx training/entities/train.ts ${code}`,
  })
  const kilobytes = Math.round(gzipSync(JSON.stringify(model), { level: 9 }).length / 1024)
  console.log(`${code}: ${String(kilobytes)} KB gzipped`)
}

function learnSecondPass(
  documents: readonly WeightedDocument[],
  resources: Resources,
  progress: (message: string) => void,
): ExportedChain {
  progress('second pass')
  return exportChain(trainSecondPass(documents, resources, progress), tokenLabels, 0, 'second-')
}

function readSecondPass(): ExportedChain {
  const file = readModel(`${teacher}/entities.model.json`)
  const second = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith('second-')))
  return { parameters: second(file.parameters), tables: second(file.tables) }
}

function resourcesOf(code: string): Resources {
  const clusters = `${code}/word-clusters.model.json`
  const clusterOf = existsSync(new URL(clusters, data))
    ? readWordClusters(readModel(clusters))
    : undefined
  return {
    known: { ...gazetteer, ...(clusterOf && { clusterOf }) },
    ...(renamed.has(code) ? { names: readNameSupply(code) } : {}),
    cased: !uncased.has(code),
  }
}

/** The training parts of a language's sets, cut into tokens; some as agencies would send them. */
async function readDocuments(
  code: string,
  { names }: Resources,
): Promise<readonly WeightedDocument[]> {
  const language = await loadLanguage(code)
  const random = seededRandom(11)
  const read = trainingSets(code).flatMap(({ language: from, set, weight }) =>
    readSet(from, set, 'train').map((document) => ({ document, weight })),
  )
  return read.map(({ document, weight }) => {
    const opened = names === undefined ? document : withDatelines(document, names, random)
    return { ...toExamples(opened, language), weight }
  })
}

async function train(code: string): Promise<Omit<ModelFile, 'version'>> {
  const progress = (message: string): void => {
    console.log(`${code}: ${message}`)
  }
  const resources = resourcesOf(code)
  const documents = await readDocuments(code, resources)
  const second =
    code === teacher && !keepsSecondPass
      ? learnSecondPass(documents, resources, progress)
      : readSecondPass()
  progress('first pass')
  const first = trainFirstPass(documents, resources, { ...learningOf(code), epochs: 6, progress })
  const chains = [exportChain(first, tokenLabels, leastWeight), second]
  return {
    format: modelFormat,
    task: 'entities',
    language: code,
    features: featureVersion,
    labels: tokenLabels,
    trainedOn: trainingSets(code).map(({ language, set }) => `ner/${language}/${set}`),
    quality: {},
    parameters: Object.assign(
      {},
      ...chains.map(({ parameters }) => parameters),
    ) as ModelFile['parameters'],
    tables: Object.assign({}, ...chains.map(({ tables }) => tables)) as ModelFile['tables'],
  }
}
