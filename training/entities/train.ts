import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readGazetteer } from '../../src/entities/gazetteer.js'
import { tokenLabels } from '../../src/entities/labels.js'
import { readWordClusters } from '../../src/entities/word-clusters.js'
import { readWordList } from '../../src/entities/word-list.js'
import type { ModelFile } from '../../src/model/index.js'
import { writeModelFile } from '../data-file.js'
import { assembleModel, noSecondPass, secondPassOf } from './assemble-model.js'
import { exportChain } from './export-model.js'
import type { ExportedChain } from './export-model.js'
import { trainFirstPass } from './first-pass.js'
import type { Resources, WeightedDocument } from './first-pass.js'
import { readFurtherDocuments } from './further-documents.js'
import { learningOf } from './learning.js'
import { readDocuments } from './read-documents.js'
import { readNameSupply } from './rename.js'
import { trainSecondPass } from './second-pass.js'
import { licencesOf } from './set-licences.js'
import { inflected, renamed, shared, trainingSets, uncased } from './sets.js'
import { rawLicence } from './silver/raw-articles.js'

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
 * What the second pass sees are labels and counts, not words: it is learnt once, from the language
 * with the most articles, and serves all.
 */
const teacher = 'en'

const keepsSecondPass = process.argv.includes('--first-pass')

for (const code of process.argv.slice(2).filter((argument) => argument !== '--first-pass')) {
  const folder = code === shared ? 'shared' : code
  if (!existsSync(new URL(`${folder}/`, data)))
    throw new Error(`There is no folder data/${folder}.`)
  const model = await train(code)
  const sets = trainingSets(code)
  const names = sets.map(({ language, set }) => `${language}/${set}`)
  const raw = code === teacher ? '; raw articles with the names that two models agree on' : ''
  writeModelFile(`${folder}/entities.model.json`, model, {
    origin: `ner: ${names.join(', ')} (training parts)${raw}; weights only`,
    licence: licencesOf(sets) + (raw === '' ? '' : `; ${rawLicence}`),
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

function resourcesOf(code: string): Resources {
  const clusters = `${code}/word-clusters.model.json`
  const clusterOf = existsSync(new URL(clusters, data))
    ? readWordClusters(readModel(clusters))
    : undefined
  const list = `${code}/word-list.model.json`
  const wordList = existsSync(new URL(list, data)) ? readWordList(readModel(list)) : undefined
  return {
    known: {
      ...gazetteer,
      inflected: inflected.has(code),
      ...(clusterOf && { clusterOf }),
      ...(wordList && { wordList }),
    },
    ...(renamed.has(code) ? { names: readNameSupply(code) } : {}),
    cased: !uncased.has(code),
  }
}

async function train(code: string): Promise<Omit<ModelFile, 'version'>> {
  const progress = (message: string): void => {
    console.log(`${code}: ${message}`)
  }
  const resources = resourcesOf(code)
  const unspaced = resources.known.wordList !== undefined
  const sets = trainingSets(code)
  const documents = await readDocuments(sets, resources.names)
  // What a word was elsewhere is no evidence for a single character.
  const second = unspaced
    ? noSecondPass
    : code === teacher && !keepsSecondPass
      ? learnSecondPass(documents, resources, progress)
      : secondPassOf(readModel(`${teacher}/entities.model.json`))
  progress('first pass')
  const further = code === teacher ? await readFurtherDocuments(code, resources.names) : []
  const { leastWeight, scale, ...learning } = learningOf(code, unspaced)
  const first = trainFirstPass([...documents, ...further], resources, { ...learning, progress })
  return assembleModel(code, sets, resources, [
    exportChain(first, tokenLabels, leastWeight, '', scale),
    second,
  ])
}
