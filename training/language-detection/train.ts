/**
 * Trains the language model and writes it: `npm run train:language-detection`, or with settings as
 * JSON, `tsx training/language-detection/train.ts '{"epochs":2}' out.model.json`.
 */
import { hashString } from '../../src/model/index.js'
import { calibrate } from './calibrate.js'
import { readCorpus } from './corpus.js'
import { toModelFile } from './export.js'
import { lengths, makeSamples } from './samples.js'
import { train } from './trainer.js'
import type { Settings } from './trainer.js'
import { writeModel } from './write-model.js'

const defaults: Settings = {
  buckets: 131_072,
  dimensions: 32,
  perLabel: 4000,
  epochs: 10,
  rate: 0.4,
  alpha: 0.5,
  seed: 1,
  shares: { word: 0.35, window: 0.35 },
  wordPower: 0.6,
  wordLimit: 20_000,
  boost: 3,
  steps: 4.5,
  without: [],
}
const [, , options = '{}', output = 'data/shared/language-detection.model.json'] = process.argv
const settings: Settings = { ...defaults, ...(JSON.parse(options) as Partial<Settings>) }

const corpus = readCorpus(
  '.cache/language-detection/corpus.tsv',
  settings.wordLimit,
  settings.without,
)
const model = train(corpus, settings, (line) => console.log(line))
const sources = [...new Set([...corpus.train.values()].flat().map(({ source }) => source))].sort()
const file = toModelFile(model, sources)
const half = corpus.dev.filter(({ text }) => hashString(text, 11) % 2 === 0)
const samples = makeSamples(half, 100)
const calibrated = calibrate(
  file,
  lengths.flatMap((length) => samples[length]),
)
writeModel(output, `${JSON.stringify(calibrated, undefined, 1)}\n`)
