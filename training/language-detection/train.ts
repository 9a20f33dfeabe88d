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
import { train } from './trainer.js'
import type { Settings } from './trainer.js'
import { writeModel } from './write-model.js'

const full: Settings = {
  buckets: 131_072,
  dimensions: 32,
  perLabel: 4000,
  epochs: 12,
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
const models: Readonly<Record<string, { readonly settings: Settings; readonly path: string }>> = {
  full: { settings: full, path: 'data/shared/language-detection.model.json' },
  small: {
    settings: { ...full, buckets: 32_768, epochs: 8, steps: 3.8 },
    path: 'data/shared/language-detection-small.model.json',
  },
}

const [, , name = 'full', options = '{}', output] = process.argv
const chosen = models[name]
if (chosen === undefined) throw new Error(`No model '${name}': full or small.`)
const settings: Settings = { ...chosen.settings, ...(JSON.parse(options) as Partial<Settings>) }

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
writeModel(
  output ?? chosen.path,
  `${JSON.stringify(calibrated, undefined, 1)}\n`,
  `npx tsx training/language-detection/train.ts ${name}`,
)
