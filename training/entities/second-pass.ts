import {
  collectEvidence,
  evidenceFeatureLimit,
  evidenceFor,
  writeEvidenceFeatures,
} from '../../src/entities/article-evidence.js'
import { emit } from '../../src/entities/emissions.js'
import { tokenLabels } from '../../src/entities/labels.js'
import { createLexicon } from '../../src/entities/lexicon.js'
import { describeSentence } from '../../src/entities/sentence-features.js'
import { bestLabels } from '../../src/model/index.js'
import type { SequenceModel } from '../../src/model/index.js'
import { toWholeNumbers } from './export-model.js'
import { FeatureStore } from './feature-store.js'
import { trainFirstPass } from './first-pass.js'
import type { Resources, WeightedDocument } from './first-pass.js'
import { trainChain } from './train-chain.js'
import type { ChainWeights } from './train-chain.js'

/** Parts into which the articles are cut: each is tagged by a model that has not seen it. */
const folds = 4
/**
 * How the first passes of the parts are learnt: they leave out more than the one that ships, and so
 * show what an article can tell of names that were missed.
 */
const cautious = { epochs: 4, runs: 1, learningRate: 0.05, missCost: 0 } as const
/** Rows of the second pass's table; it has a few thousand features. */
const rows = 1 << 14

/**
 * Trains the second pass on what a first pass says of articles that it has not seen: the articles
 * are cut in parts, and each part is tagged by a model trained on the others.
 */
export function trainSecondPass(
  documents: readonly WeightedDocument[],
  resources: Resources,
  progress: (message: string) => void,
): ChainWeights {
  const store = new FeatureStore()
  const base: number[] = []
  let transitions = new Float32Array()
  for (let fold = 0; fold < folds; fold++) {
    progress(`part ${String(fold + 1)} of ${String(folds)}`)
    const others = documents.filter((_, i) => i % folds !== fold)
    const chain = trainFirstPass(others, resources, cautious)
    const model = toWholeNumbers(chain, tokenLabels)
    transitions = chain.transitions.slice()
    const lexicon = createLexicon(resources.known)
    for (const document of documents.filter((_, i) => i % folds === fold))
      addDocument(store, base, document, model, lexicon)
  }
  return trainChain(store, {
    rows,
    labels: tokenLabels.length,
    epochs: 6,
    learningRate: 0.1,
    base: Float32Array.from(base),
    transitions,
  })
}

const features = new Int32Array(evidenceFeatureLimit)

function addDocument(
  store: FeatureStore,
  base: number[],
  { examples, weight }: WeightedDocument,
  model: SequenceModel,
  lexicon: ReturnType<typeof createLexicon>,
): void {
  const described = examples.map(({ sentence }) => describeSentence(sentence.tokens, lexicon))
  const sums = described.map((sentence) => {
    const emissions = new Int32Array(sentence.words.length * tokenLabels.length)
    emit(model, sentence, emissions)
    return emissions
  })
  const labels = sums.map((emissions, s) =>
    bestLabels(model, emissions, described[s]?.words.length ?? 0),
  )
  const evidence = collectEvidence(described, labels)
  described.forEach((sentence, s) => {
    const found = labels[s] ?? new Uint8Array()
    const said = evidenceFor(sentence, found, evidence)
    for (let i = 0; i < found.length; i++) {
      const count =
        said === undefined ? 0 : writeEvidenceFeatures(sentence, found, said, i, features)
      for (let f = 0; f < count; f++) store.addRow((features[f] ?? 0) & (rows - 1))
      store.endToken(examples[s]?.labels[i] ?? 0)
    }
    for (const sum of sums[s] ?? []) base.push(sum * model.scale)
    store.endSentence(weight)
  })
}
