import { readFileSync } from 'node:fs'
import { compareSpans, precisionRecall, sumCounts } from '../../bench/quality/metrics.js'
import type { Counts } from '../../bench/quality/metrics.js'
import { readGazetteer } from '../../src/entities/gazetteer.js'
import { loadLanguage } from '../../src/languages/index.js'
import type { ModelFile } from '../../src/model/index.js'
import { readSentences } from '../../src/text/index.js'
import { noSecondPass } from './assemble-model.js'
import { toExamples } from './examples.js'
import type { Resources } from './first-pass.js'
import { learningOf } from './learning.js'
import type { LabelledDocument } from './labelled-text.js'
import { readSet } from './read-corpus.js'
import { readDocuments } from './read-documents.js'
import { readNameSupply } from './rename.js'
import { inflected, renamed, trainingSets, uncased } from './sets.js'
import { trialTagger } from './trial-tagger.js'

/**
 * `npx tsx training/entities/cross-validate.ts cs fr …`: F1 of a first pass of one run on the training
 * part of wikinews, a quarter at a time, learnt from the rest and the other sets. With `--alone`, other
 * languages' news are left out and cases are not undone.
 */
const folds = 4
/** Items that stay together in a fold. */
const block = 5
const set = 'wikinews'
const alone = process.argv.includes('--alone')
const gazetteer = JSON.parse(
  readFileSync(new URL('../../data/shared/gazetteer.model.json', import.meta.url), 'utf8'),
) as ModelFile

for (const code of process.argv.slice(2).filter((argument) => argument !== '--alone')) {
  const counts: Counts[] = []
  for (let fold = 0; fold < folds; fold++) counts.push(await measureFold(code, fold))
  const { precision, recall, f1 } = precisionRecall(sumCounts(counts))
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(3)).join(' / ')
  console.log(`${code}${alone ? ' alone' : ''}: precision / recall / F1 ${figures}`)
}

async function measureFold(code: string, fold: number): Promise<Counts> {
  const language = await loadLanguage(code)
  const documents = readSet(code, set, 'train')
  const isInFold = (_: LabelledDocument, i: number): boolean =>
    Math.floor(i / block) % folds === fold
  const sets = trainingSets(code).filter(
    (other) => other.set !== set || (other.language !== code && !alone),
  )
  const names = renamed.has(code) ? readNameSupply(code) : undefined
  const learnt = documents
    .filter((document, i) => !isInFold(document, i))
    .map((document) => ({ ...toExamples(document, language), weight: 1 }))
  const resources: Resources = {
    known: { ...readGazetteer(gazetteer), inflected: inflected.has(code) && !alone },
    cased: !uncased.has(code),
    ...(names && { names }),
  }
  const tagger = trialTagger(
    code,
    [...learnt, ...(await readDocuments(sets, undefined))],
    resources,
    { ...learningOf(code, false), runs: 1 },
    { second: noSecondPass, gazetteer },
  )
  return sumCounts(
    documents
      .filter(isInFold)
      .flatMap(({ sentences }) => sentences)
      .map(({ text, names: gold }) =>
        compareSpans(tagger.tag(readSentences(text, language)).flat(), gold),
      ),
  )
}
