import { tokenLabels } from '../../src/entities/labels.js'
import { createLexicon } from '../../src/entities/lexicon.js'
import type { WordKnowledge } from '../../src/entities/word-features.js'
import { addExample } from './add-example.js'
import { averageChains } from './average-chains.js'
import { copiesOf } from './copies.js'
import type { ExampleDocument } from './examples.js'
import { FeatureStore } from './feature-store.js'
import { seededRandom } from './random.js'
import { renameArticle } from './rename.js'
import type { NameSupply } from './rename.js'
import { trainChain } from './train-chain.js'
import type { ChainWeights } from './train-chain.js'

/** An article, and how much a mistake in it counts. */
export interface WeightedDocument extends ExampleDocument {
  readonly weight: number
  /** Whether it is never renamed: its names are new already, or no people marked them. */
  readonly keepsNames?: boolean
}

/** What is known of names and words beside the labelled articles. */
export interface Resources {
  /** Names, and words that mean alike. */
  readonly known: Partial<WordKnowledge>
  /** Names for renamed copies; none are made without. */
  readonly names?: NameSupply
  /** Whether the script has capitals. */
  readonly cased: boolean
}

/** Rows of the first pass's table: more than there are frequent features, so that few share one. */
export const firstRows = 1 << 19
/** Half of the renamed articles are read without the gazetteer, which knows all the new names. */
const withoutGazetteer = 0.5

/** Options of {@link trainFirstPass}. */
export interface FirstPassOptions {
  /** Rounds through all sentences. */
  readonly epochs: number
  /** How often it is trained anew, with other copies in another order; the weights are averaged. */
  readonly runs: number
  /** First step of every weight, see `trainChain`. */
  readonly learningRate: number
  /** What missing a name costs, see `trainChain`. */
  readonly missCost: number
  readonly progress?: (message: string) => void
}

/**
 * Trains the first pass: every sentence by itself, as it is and in copies without capitals, in Title
 * Case, and with other names. What a single run has learnt by chance averages out over several.
 */
export function trainFirstPass(
  documents: readonly WeightedDocument[],
  resources: Resources,
  { runs, ...options }: FirstPassOptions,
): ChainWeights {
  const chains = Array.from({ length: runs }, (_, run) => {
    options.progress?.(`run ${String(run + 1)} of ${String(runs)}`)
    return trainOnce(documents, resources, { ...options, seed: run + 1 })
  })
  return averageChains(chains)
}

function trainOnce(
  documents: readonly WeightedDocument[],
  { known, names, cased }: Resources,
  options: Omit<FirstPassOptions, 'runs'> & { readonly seed: number },
): ChainWeights {
  const store = new FeatureStore()
  const lexicon = createLexicon(known)
  const { clusterOf } = known
  const bare = createLexicon(clusterOf === undefined ? {} : { clusterOf })
  const random = seededRandom(6 + options.seed)
  const rows = firstRows
  let number = 0
  for (const document of documents) {
    const { weight } = document
    for (const example of document.examples) {
      addExample(store, example, { weight, lexicon, rows })
      for (const copy of cased ? copiesOf(example, number++) : [])
        addExample(store, copy, { weight: weight / 2, lexicon, rows })
    }
    if (names === undefined || document.keepsNames === true) continue
    for (const example of renameArticle(document, names, random).examples) {
      const read = random() < withoutGazetteer ? bare : lexicon
      if (example.labels.some((label) => label !== 0))
        addExample(store, example, { weight: weight / 2, lexicon: read, rows })
    }
  }
  return trainChain(store, { rows, labels: tokenLabels.length, ...options })
}
