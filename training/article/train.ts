import { fileURLToPath } from 'node:url'
import { blockFeaturesVersion } from '../../src/article/block-features.js'
import type { BoostedTrees } from '../../src/article/boosted-trees.js'
import { headlineFeaturesVersion } from '../../src/article/headline-features.js'
import type { PageModel } from '../../src/article/page-models.js'
import { encodeBase64 } from '../../src/model/base64.js'
import { encodeSixBit } from '../../src/model/index.js'
import { modelFormat, type ModelFile } from '../../src/model/model-file.js'
import { writeModelFile } from '../data-file.js'
import { bodyData, bodyOptions, stylesOf } from './body-examples.js'
import { foldOf, readPages, sets, type GoldPage } from './corpus.js'
import { headlineData, headlineExample } from './headline-examples.js'
import { trainTrees, type TrainingData, type TrainingOptions } from './train-trees.js'

/**
 * `npx tsx training/article/train.ts headline`, then `html` and `page`: trains the models of pages
 * on folds 1 to 3 of the sites and writes `data/shared/article-*.model.json`. Fold 0 is the dev
 * part. The headline comes first: the model of page text looks at it.
 */
const datasets =
  process.env['COPYDESK_DATASETS'] ??
  fileURLToPath(new URL('../../../shared/datasets', import.meta.url))

const headlineOptions = {
  trees: 120,
  depth: 4,
  learningRate: 0.1,
  regularisation: 3,
  steepest: 0.3,
  sample: 0.2,
  featureSample: 0.6,
}

interface Task {
  readonly features: number
  readonly options: TrainingOptions
  readonly data: (pages: readonly GoldPage[]) => TrainingData
}

const tasks: Readonly<Record<PageModel, Task>> = {
  headline: {
    features: headlineFeaturesVersion,
    options: headlineOptions,
    data: (pages) =>
      headlineData(
        pages.flatMap((page, index) =>
          stylesOf(page, index).map((style) => headlineExample(page, style)),
        ),
      ),
  },
  html: {
    features: blockFeaturesVersion,
    options: bodyOptions,
    data: (pages) => bodyData(pages, 'html', datasets),
  },
  page: {
    features: blockFeaturesVersion,
    options: bodyOptions,
    data: (pages) => bodyData(pages, 'page', datasets),
  },
}

const pages = sets
  .flatMap((set) => readPages(datasets, set))
  .filter(({ site }) => foldOf(site) !== 0)
const wanted = process.argv[2]
for (const name of ['headline', 'html', 'page'] as const) if (name === wanted) train(name)

function train(name: PageModel): void {
  const { features, options, data } = tasks[name]
  const examples = data(pages)
  process.stderr.write(`${name}: ${String(examples.rows.length)} rows\n`)
  const copies =
    name === 'headline'
      ? ''
      : '; the same pages with sentences of Common Voice in place of their text'
  writeModelFile(
    `shared/article-${name}.model.json`,
    toFile(name, features, trainTrees(examples, options)),
    {
      origin: `Pages of newspaper4k (article-extraction-dataset), Readability.js, goose3, newspaper3k, newspaper4k and trafilatura${copies}: weights only`,
      licence: name === 'headline' ? 'Apache-2.0, MIT' : 'Apache-2.0, MIT; Common Voice: CC0 1.0',
      command: `npx tsx training/article/train.ts ${name}`,
    },
  )
}

function toFile(
  name: PageModel,
  features: number,
  trees: BoostedTrees,
): Omit<ModelFile, 'version'> {
  const thresholds = new Uint16Array(trees.thresholds.buffer).filter((_, index) => index % 2 === 1)
  return {
    format: modelFormat,
    task: 'page-structure',
    language: 'mul',
    features,
    labels: [name === 'headline' ? 'headline' : 'body'],
    trainedOn: [...sets],
    quality: {},
    parameters: { depth: trees.depth, scale: trees.scale, bias: trees.bias },
    tables: {
      features: encodeBase64(trees.features),
      thresholds: encodeBase64(new Uint8Array(thresholds.buffer)),
      leaves: encodeSixBit(trees.leaves),
      exits: encodeBase64(new Uint8Array(trees.exits.buffer)),
    },
  }
}
