import htmlFile from '../../data/shared/article-html.model.json' with { type: 'json' }
import pageFile from '../../data/shared/article-page.model.json' with { type: 'json' }
import { checkModel, decodeInt8Table, decodeTable } from '../model/index.js'
import { blockFeaturesVersion } from './block-features.js'
import type { BoostedTrees } from './boosted-trees.js'

/** Reads a model of the main text from its file. */
export function readMainTextModel(file: unknown): BoostedTrees {
  const model = checkModel(file, { task: 'main-text', features: blockFeaturesVersion })
  const { depth = 1, scale = 1, bias = 0 } = model.parameters
  const thresholds = decodeTable(model, 'thresholds')
  return {
    depth,
    scale,
    bias,
    features: decodeTable(model, 'features'),
    thresholds: new Float32Array(thresholds.slice().buffer),
    leaves: decodeInt8Table(model, 'leaves'),
  }
}

const models: { html?: BoostedTrees; page?: BoostedTrees } = {}

/** The model for pages with markup or for the text of pages; read on first use. */
export function mainTextModel(variant: 'html' | 'page'): BoostedTrees {
  return (models[variant] ??= readMainTextModel(variant === 'html' ? htmlFile : pageFile))
}
