import { tokenLabels } from '../../src/entities/labels.js'
import { createLexicon } from '../../src/entities/lexicon.js'
import type { LexiconKnowledge } from '../../src/entities/lexicon.js'
import { addExample } from './add-example.js'
import { averageChains } from './average-chains.js'
import { copiesOf } from './copies.js'
import type { ExampleDocument } from './examples.js'
import { FeatureStore } from './feature-store.js'
import { seededRandom } from './random.js'
import { heaviestRows } from './heaviest-rows.js'
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
  readonly known: Partial<LexiconKnowledge>
  /** Names for renamed copies; none are made without. */
  readonly names?: NameSupply
  /** Whether the script has capitals. */
  readonly cased: boolean
}

/** Rows of the first pass's table: more than there are frequent features, so that few share one. */
const firstRows = 1 << 19
/** Half of the renamed articles are read without the gazetteer, which knows all the new names. */
const withoutGazetteer = 0.5
/** What is seen less often is no candidate where rows are chosen. */
const leastSeen = 3

/** Options of {@link trainFirstPass}. */
export interface FirstPassOptions {
  /** Rounds through all sentences. */
  readonly epochs: number
  /** How often it is trained anew, with other copies in another order; the weights are averaged. */
  readonly runs: number
  /** Rows of the table. Default: 2^19. */
  readonly rows?: number
  /** First step of every weight, see `trainChain`. */
  readonly learningRate: number
  /** What missing a name costs, see `trainChain`. */
  readonly missCost: number
  /**
   * How many rows may stay: a first run with what is seen more than once or twice chooses those with
   * the largest weights, and the others learn with these alone, which costs less than leaving out
   * small weights afterwards. Default: all.
   */
  readonly keptRows?: number
  readonly progress?: (message: string) => void
}

/**
 * Trains the first pass: every sentence by itself, as it is and in copies without capitals, in Title
 * Case, and with other names. What a single run has learnt by chance averages out over several.
 */
export function trainFirstPass(
  documents: readonly WeightedDocument[],
  resources: Resources,
  { runs, keptRows, ...options }: FirstPassOptions,
): ChainWeights {
  const kept =
    keptRows === undefined
      ? undefined
      : heaviestRows(trainOnce(documents, resources, { ...options, seed: 0, leastSeen }), keptRows)
  const chains = Array.from({ length: runs }, (_, run) => {
    options.progress?.(`run ${String(run + 1)} of ${String(runs)}`)
    return trainOnce(documents, resources, { ...options, seed: run + 1, ...(kept && { kept }) })
  })
  return averageChains(chains)
}

function trainOnce(
  documents: readonly WeightedDocument[],
  { known, names, cased }: Resources,
  options: Omit<FirstPassOptions, 'runs' | 'keptRows'> & {
    readonly seed: number
    /** Marks with 1 the rows to learn. Default: all. */
    readonly kept?: Uint8Array
    /** How often a row has to be seen to be learnt. Default: once. */
    readonly leastSeen?: number
  },
): ChainWeights {
  const store = new FeatureStore()
  const lexicon = createLexicon(known)
  const { clusterOf } = known
  const bare = createLexicon(clusterOf === undefined ? {} : { clusterOf })
  const random = seededRandom(6 + options.seed)
  const { rows = firstRows } = options
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
  const { kept } = options
  if (kept !== undefined) store.keepRows((row) => kept[row] === 1)
  if (options.leastSeen !== undefined) {
    const counts = store.countRows(rows)
    const least = options.leastSeen
    store.keepRows((row) => (counts[row] ?? 0) >= least)
  }
  return trainChain(store, { ...options, rows, labels: tokenLabels.length })
}
