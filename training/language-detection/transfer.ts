/**
 * Shows what a model loses on a source that it has never met, and so what the figures of the report may
 * be worth on other texts: quick trainings with and without each source, measured on its dev part.
 *
 *     npx tsx training/language-detection/transfer.ts common-voice ner
 */
import { detectLanguage } from '../../src/language-detection/index.js'
import { createDetector } from '../../src/language-detection/language-model.js'
import { calibrate } from './calibrate.js'
import { readCorpus } from './corpus.js'
import { toModelFile } from './export.js'
import { lengths, makeSamples } from './samples.js'
import type { Sample } from './samples.js'
import { corpusPath, quick } from './settings.js'
import { train } from './trainer.js'

const [, , ...sources] = process.argv

console.log(`| source | trained | ${lengths.join(' | ')} |`)
console.log(`| --- | --- |${' ---: |'.repeat(lengths.length)}`)
for (const source of sources)
  for (const without of [[], [source]]) {
    const corpus = readCorpus(corpusPath, quick.wordLimit, without)
    const model = train(corpus, { ...quick, without }, (line) => console.error(line))
    const others = corpus.dev.filter((sample) => sample.source !== source)
    const file = calibrate(toModelFile(model, []), makeSamples(others, 100).sentences)
    const detector = createDetector(file)
    const samples = makeSamples(
      corpus.dev.filter((sample) => sample.source === source),
      200,
    )
    const shares = lengths.map((length) =>
      meanOverLabels(samples[length], (text) => detectLanguage(text, { detector }).code),
    )
    const trained = without.length === 0 ? 'with it' : 'without it'
    console.log(`| ${source} | ${trained} | ${shares.map((s) => s.toFixed(3)).join(' | ')} |`)
  }

function meanOverLabels(samples: readonly Sample[], answer: (text: string) => string): number {
  const counts = new Map<string, { right: number; all: number }>()
  for (const { label, text } of samples) {
    const count = counts.get(label) ?? { right: 0, all: 0 }
    counts.set(label, count)
    count.all += 1
    if (answer(text) === label) count.right += 1
  }
  const shares = [...counts.values()].map(({ right, all }) => right / all)
  return shares.reduce((sum, share) => sum + share, 0) / shares.length
}
