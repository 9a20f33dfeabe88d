import { loadLanguage, resolveLanguage } from '../../src/languages/index.js'
import { withDatelines } from './datelines.js'
import { toExamples } from './examples.js'
import type { WeightedDocument } from './first-pass.js'
import type { LabelledDocument } from './labelled-text.js'
import { seededRandom, shuffle } from './random.js'
import { readSet } from './read-corpus.js'
import type { NameSupply } from './rename.js'
import type { TrainingSet } from './sets.js'

/**
 * Reads the training parts of sets, cut into tokens, some as agencies would send them. Languages that
 * the library does not know are cut as English.
 */
export async function readDocuments(
  sets: readonly TrainingSet[],
  names: NameSupply | undefined,
): Promise<readonly WeightedDocument[]> {
  const random = seededRandom(11)
  const documents: WeightedDocument[] = []
  for (const { language: from, set, weight, sentences } of sets) {
    const language = await loadLanguage(resolveLanguage(from) ?? 'en')
    for (const document of draw(readSet(from, set, 'train'), sentences, seededRandom(5))) {
      const opened = names === undefined ? document : withDatelines(document, names, random)
      documents.push({ ...toExamples(opened, language), weight })
    }
  }
  return documents
}

/** As many documents as have about so many sentences, drawn by chance; without a number, all in order. */
function draw(
  documents: readonly LabelledDocument[],
  sentences: number | undefined,
  random: () => number,
): readonly LabelledDocument[] {
  if (sentences === undefined) return documents
  const order = Int32Array.from(documents.keys())
  shuffle(order, random)
  let count = 0
  const drawn = order.filter((i) => {
    const open = count < sentences
    if (open) count += documents[i]?.sentences.length ?? 0
    return open
  })
  return [...drawn].sort((a, b) => a - b).flatMap((i) => documents[i] ?? [])
}
