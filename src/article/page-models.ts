import bodyHtmlFile from '../../data/shared/article-html.model.json' with { type: 'json' }
import bodyPageFile from '../../data/shared/article-page.model.json' with { type: 'json' }
import headlineFile from '../../data/shared/article-headline.model.json' with { type: 'json' }
import { checkModel, decodeDigitTable, decodeTable } from '../model/index.js'
import { blockFeaturesVersion } from './block-features.js'
import type { BoostedTrees } from './boosted-trees.js'
import { headlineFeaturesVersion } from './headline-features.js'

/** The models of a page: of the body where there is markup and where there is none; of the headline. */
export type PageModel = 'html' | 'page' | 'headline'

const files: Readonly<Record<PageModel, { readonly file: unknown; readonly features: number }>> = {
  html: { file: bodyHtmlFile, features: blockFeaturesVersion },
  page: { file: bodyPageFile, features: blockFeaturesVersion },
  headline: { file: headlineFile, features: headlineFeaturesVersion },
}

/** Answers run from minus this to this. */
const largestAnswer = 31

const models = new Map<PageModel, BoostedTrees>()

/** A model of pages, read on first use. */
export function pageModel(name: PageModel): BoostedTrees {
  let trees = models.get(name)
  if (!trees) models.set(name, (trees = readTrees(files[name].file, files[name].features)))
  return trees
}

/**
 * Reads trees from their file. Thresholds are the upper halves of 32-bit floats, exits are 16-bit
 * numbers; little-endian.
 *
 * @throws CopydeskError `invalid-model` when the file is of another kind.
 */
export function readTrees(file: unknown, features: number): BoostedTrees {
  const model = checkModel(file, { task: 'page-structure', features })
  const { depth = 1, scale = 1, bias = 0 } = model.parameters
  const bytes = decodeTable(model, 'thresholds')
  const thresholds = new Uint8Array(bytes.length * 2)
  bytes.forEach((byte, index) => {
    thresholds[(index >> 1) * 4 + 2 + (index & 1)] = byte
  })
  const exits = decodeTable(model, 'exits').slice()
  return {
    depth,
    scale,
    bias,
    features: decodeTable(model, 'features'),
    thresholds: new Float32Array(thresholds.buffer),
    leaves: Int8Array.from(decodeDigitTable(model, 'leaves'), (digit) => digit - largestAnswer),
    exits: new Int16Array(exits.buffer),
  }
}
