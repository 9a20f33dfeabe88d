import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { blockFeaturesVersion } from '../../src/article/block-features.js'
import type { BoostedTrees } from '../../src/article/boosted-trees.js'
import { encodeBase64 } from '../../src/model/base64.js'
import { modelFormat, type ModelFile } from '../../src/model/model-file.js'
import { foldOf, readPages, sets, type GoldPage } from './corpus.js'
import { labelHtml, labelText, withoutArticle, type LabelledPage } from './examples.js'
import { trainTrees, type TrainingData } from './train-trees.js'

/**
 * `npx tsx training/article/train.ts [html|page]`: trains the models of the main text on folds 1
 * to 3 of the sites and writes `data/shared/article-*.model.json`. Fold 0 is the dev part.
 */
const datasets =
  process.env['COPYDESK_DATASETS'] ??
  fileURLToPath(new URL('../../../shared/datasets', import.meta.url))

const options = { trees: 160, depth: 5, learningRate: 0.12, regularisation: 10 }
const pages = sets
  .flatMap((set) => readPages(datasets, set))
  .filter(({ site }) => foldOf(site) !== 0)

for (const variant of ['html', 'page'] as const) {
  if (process.argv[2] !== undefined && process.argv[2] !== variant) continue
  const data = collect(variant === 'html' ? htmlExamples() : textExamples())
  process.stderr.write(`${variant}: ${String(data.rows.length)} blocks\n`)
  const file = fileURLToPath(
    new URL(`../../data/shared/article-${variant}.model.json`, import.meta.url),
  )
  writeFileSync(file, `${JSON.stringify(toFile(variant, trainTrees(data, options)), null, 1)}\n`)
}

function* htmlExamples(): Generator<LabelledPage> {
  for (const [index, page] of pages.entries()) {
    const labelled = labelHtml(page)
    yield labelled
    if (page.text !== undefined && index % 3 === 0) yield withoutArticle(page, labelled, 'html')
  }
}

function* textExamples(): Generator<LabelledPage> {
  for (const [index, page] of pages.entries()) {
    const labelled = labelText(page, index)
    yield labelled
    if (page.text === undefined) continue
    yield labelText(page, index + 1)
    if (index % 3 === 0) yield withoutArticle(page, labelled, 'page')
  }
}

function collect(examples: Iterable<LabelledPage>): TrainingData {
  const data = { rows: [] as Float32Array[], labels: [] as boolean[], weights: [] as number[] }
  for (const { page, rows, labels } of examples) {
    const share =
      pageWeight(page) /
      Math.max(
        300,
        labels.reduce((sum, { weight }) => sum + weight, 0),
      )
    labels.forEach(({ isBody, weight }, index) => {
      const row = rows[index]
      if (weight === 0 || !row) return
      data.rows.push(row)
      data.labels.push(isBody)
      data.weights.push(weight * (page.text === undefined ? 0.6 : share * 300))
    })
  }
  return data
}

/** Readability's own output and the old regression pages count less than hand-made gold. */
function pageWeight({ set }: GoldPage): number {
  return set === 'newspaper4k-articles' ? 1 : 0.7
}

function toFile(variant: string, trees: BoostedTrees): ModelFile {
  const bytes = (array: Uint8Array | Int8Array | Float32Array): Uint8Array =>
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
  return {
    format: modelFormat,
    task: 'main-text',
    language: 'mul',
    version: `main-text-${variant}-1`,
    features: blockFeaturesVersion,
    labels: ['body'],
    trainedOn: [...sets],
    quality: {},
    parameters: { depth: trees.depth, scale: trees.scale, bias: trees.bias },
    tables: {
      features: encodeBase64(trees.features),
      thresholds: encodeBase64(bytes(trees.thresholds)),
      leaves: encodeBase64(bytes(trees.leaves)),
    },
  }
}
