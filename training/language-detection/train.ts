/**
 * Trains a language model and writes it:
 *
 *     npx tsx training/language-detection/train.ts full
 *     npx tsx training/language-detection/train.ts small
 *     npx tsx training/language-detection/train.ts full '{ "without": ["ner"] }' out.model.json
 */
import { hashString } from '../../src/model/index.js'
import { calibrate } from './calibrate.js'
import { readCorpus } from './corpus.js'
import { toModelFile } from './export.js'
import { lengths, makeSamples } from './samples.js'
import { corpusPath, models } from './settings.js'
import { train } from './trainer.js'
import type { Settings } from './trainer.js'
import { writeModel } from './write-model.js'

const [, , name = 'full', options = '{}', output] = process.argv
const chosen = models[name]
if (chosen === undefined) throw new Error(`No model '${name}': full or small.`)
const settings: Settings = { ...chosen.settings, ...(JSON.parse(options) as Partial<Settings>) }

const corpus = readCorpus(corpusPath, settings.wordLimit, settings.without)
const model = train(corpus, settings, (line) => console.log(line))
const sources = [...new Set([...corpus.train.values()].flat().map(({ source }) => source))].sort()
const file = toModelFile(model, sources)
const half = corpus.dev.filter(({ text }) => hashString(text, 11) % 2 === 0)
const samples = makeSamples(half, 100)
const calibrated = calibrate(
  file,
  lengths.flatMap((length) => samples[length]),
)
writeModel(calibrated, chosen.path, `npx tsx training/language-detection/train.ts ${name}`, output)
