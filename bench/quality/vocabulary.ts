import { loadLanguage } from '../../src/languages/index.js'
import { createTagger } from '../../src/tags/index.js'
import { archiveFeatures, type ArchiveFeatures } from '../../src/tags/archive-model.js'
import { readWords } from '../../src/tags/words.js'
import { isKeptAside, readMapped, type LabelledText } from '../../training/topics/corpora.js'
import type { Evaluation } from './evaluation.js'
import { labelF1 } from './metrics.js'

/** Learning a publisher's tags from the archive, beside a linear support vector machine. */
export const evaluation: Evaluation = {
  title: "The publisher's own tags",
  run: async (context) => {
    const rows: (string | number)[][] = []
    const figures: Record<string, number> = {}
    if (context.dataset('topics/mewsc16/train.tsv.gz') === undefined)
      return { sections: [], figures }
    for (const code of ['en', 'de', 'fr', 'es', 'pl']) {
      context.progress(code)
      const items = readMapped('mewsc16').filter(({ language }) => language === code)
      const train = items.filter((item) => !isKeptAside(item))
      const test = items.filter(isKeptAside)
      const language = await loadLanguage(code)
      const labels = [...new Set(items.map(labelOf))]
      const started = performance.now()
      const tagger = createTagger({
        language,
        vocabulary: labels.map((id, index) => ({ id, label: `qqq${String(index)}` })),
        examples: train.map((item) => ({ article: item.text, tags: [labelOf(item)] })),
      })
      const seconds = (performance.now() - started) / 1000
      const features = (item: LabelledText): ArchiveFeatures =>
        archiveFeatures(readWords(item.text, language))
      const machine = trainSvm(
        train.map((item) => ({ features: features(item), label: labelOf(item) })),
        labels,
      )
      const ours = labelF1(
        test.map((item) => ({
          predicted: tagger.suggest(item.text).map(({ id }) => id ?? ''),
          expected: [labelOf(item)],
        })),
      )
      const theirs = labelF1(
        test.map((item) => ({ predicted: machine(features(item)), expected: [labelOf(item)] })),
      )
      figures[`${code}.macroF1`] = ours.macroF1
      rows.push([
        code,
        String(train.length),
        ours.micro.f1,
        ours.macroF1,
        theirs.micro.f1,
        theirs.macroF1,
        seconds.toFixed(1),
      ])
    }
    return {
      figures,
      sections: [
        {
          heading: 'Learning from the archive',
          text: '`topics/mewsc16`: the labels stand for a publisher’s tags, names of the vocabulary are never in the text; one text in ten is kept aside. The support vector machine is trained by Pegasos on the same words, its regularisation the best of three on those kept aside.',
          table: {
            columns: [
              'language',
              'texts',
              'micro-F1',
              'macro-F1',
              'SVM micro-F1',
              'SVM macro-F1',
              'seconds',
            ],
            rows,
          },
        },
      ],
    }

    function labelOf({ topics }: LabelledText): string {
      return topics.join('+')
    }

    /** One against the rest: hinge loss with L2 by stochastic sub-gradients (Pegasos, 2011). */
    function trainSvm(
      examples: readonly { features: ArchiveFeatures; label: string }[],
      tags: readonly string[],
    ): (features: ArchiveFeatures) => string[] {
      const tables = tags.map((tag) => {
        const weights = new Float64Array(2 ** 15 + 1)
        let scale = 1
        let step = 0
        for (let epoch = 0; epoch < 12; epoch++)
          for (const [index] of examples.entries()) {
            const example = examples[(index * 7919 + epoch * 31) % examples.length]
            if (example === undefined) continue
            step++
            const rate = 1 / (regularisation * (step + 1 / regularisation))
            const side = example.label === tag ? 1 : -1
            const score = scale * product(weights, example.features)
            scale *= 1 - rate * regularisation
            if (side * score < 1)
              for (const [position, bucket] of example.features.hashes.entries())
                weights[bucket] =
                  (weights[bucket] ?? 0) +
                  (rate * side * (example.features.weights[position] ?? 0)) / scale
          }
        return { tag, score: (features: ArchiveFeatures) => scale * product(weights, features) }
      })
      return (features) => tables.filter(({ score }) => score(features) > 0).map(({ tag }) => tag)
    }
  },
}

/** The best of 1e-3, 1e-4 and 1e-5 on the texts kept aside. */
const regularisation = 1e-5

function product(weights: Float64Array, features: ArchiveFeatures): number {
  let sum = 0
  for (const [index, bucket] of features.hashes.entries())
    sum += (weights[bucket] ?? 0) * (features.weights[index] ?? 0)
  return sum
}
