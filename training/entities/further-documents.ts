import { loadLanguage } from '../../src/languages/index.js'
import { agencyCopy } from './agency-copy.js'
import { toExamples } from './examples.js'
import type { WeightedDocument } from './first-pass.js'
import { seededRandom } from './random.js'
import type { NameSupply } from './rename.js'
import { readSilverDocuments } from './silver/silver-documents.js'

/** How much a mistake counts in agency copy, which is made up, and where models gave the labels. */
const weightOf = { agency: 0.3, silver: 0.7 } as const

/**
 * What the first pass of English learns beside labelled articles, as no set has it: agency copy, made
 * of the names, and articles of other houses.
 */
export async function readFurtherDocuments(
  code: string,
  names: NameSupply | undefined,
): Promise<WeightedDocument[]> {
  const language = await loadLanguage(code)
  const agency = names === undefined ? [] : agencyCopy(names, seededRandom(12))
  const weighted = [
    ...agency.map((document) => ({ document, weight: weightOf.agency })),
    ...readSilverDocuments().map((document) => ({ document, weight: weightOf.silver })),
  ]
  return weighted.map(({ document, weight }) => ({
    ...toExamples(document, language),
    weight,
    keepsNames: true,
  }))
}
