import type { Settings } from './trainer.js'

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

/** The models, how they are trained, and where they lie. */
export const models: Readonly<
  Record<string, { readonly settings: Settings; readonly path: string }>
> = {
  full: { settings: full, path: 'shared/language-detection.model.json' },
  small: {
    settings: { ...full, buckets: 32_768, epochs: 8, steps: 3.8 },
    path: 'shared/language-detection-small.model.json',
  },
}

/** A training of a few minutes: not as good, but good enough to compare. */
export const quick: Settings = { ...full, perLabel: 800, epochs: 4 }

/** What prepare.ts writes. */
export const corpusPath = '.cache/language-detection/corpus.tsv'
