import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describeConfidence } from '../../bench/quality/entities-confidence.js'
import type { Answer } from '../../bench/quality/entities-confidence.js'
import { formatReport } from '../../bench/quality/markdown.js'
import type { Cell } from '../../bench/quality/evaluation.js'
import { compareSpans, precisionRecall, sumCounts } from '../../bench/quality/metrics.js'
import type { LabelledSpan } from '../../bench/quality/metrics.js'
import { readGazetteer } from '../../src/entities/gazetteer.js'
import type { Tagger } from '../../src/entities/tagger.js'
import { loadLanguage, resolveLanguage } from '../../src/languages/index.js'
import type { ModelFile } from '../../src/model/index.js'
import { readSentences } from '../../src/text/index.js'
import { secondPassOf } from './assemble-model.js'
import { learningOf } from './learning.js'
import { readDocuments } from './read-documents.js'
import { readSet } from './read-corpus.js'
import { inflected, shared, sharedSets } from './sets.js'
import type { TrainingSet } from './sets.js'
import { trialTagger } from './trial-tagger.js'

/**
 * `npx tsx training/entities/held-out.ts`: how well the shared model finds names in languages that it
 * has not learnt from. A quarter of the languages is left out in turn. Writes
 * `bench/reports/entities-shared.md`, in half an hour.
 */
const parts = 4
const readModel = (path: string): ModelFile =>
  JSON.parse(
    readFileSync(new URL(`../../data/${path}.model.json`, import.meta.url), 'utf8'),
  ) as ModelFile
const gazetteer = readModel('shared/gazetteer')
const english = readModel('en/entities')

const languages = [...new Set(sharedSets().map(({ language }) => language))]
const rows: Cell[][] = []
/** Confidence of every name found, and whether it is right. */
const answers: Answer[] = []
for (let part = 0; part < parts; part++) {
  const isLeftOut = ({ language }: TrainingSet): boolean =>
    languages.indexOf(language) % parts === part
  const tagger = await trainWithout(isLeftOut)
  for (const set of sharedSets().filter(isLeftOut)) rows.push(await measure(tagger, set))
}
const sections = [
  {
    heading: 'Languages left out',
    text: 'Exact span and type on the development parts, sentences by themselves. A quarter of the languages is left out of training in turn, so that their neighbours are mostly there.',
    table: {
      columns: ['language', 'set', 'names', 'precision', 'recall', 'F1'],
      rows: rows.sort(([a = '', b = ''], [c = '', d = '']) => (`${a} ${b}` < `${c} ${d}` ? -1 : 1)),
    },
  },
  describeConfidence(answers, 'names'),
]
const reports = new URL('../../bench/reports/', import.meta.url)
mkdirSync(reports, { recursive: true })
writeFileSync(
  new URL('entities-shared.md', reports),
  formatReport(
    'Names in languages without a model of their own',
    { sections, figures: {} },
    [],
    'npx tsx training/entities/held-out.ts',
  ),
)

async function trainWithout(isLeftOut: (set: TrainingSet) => boolean): Promise<Tagger> {
  const sets = sharedSets().filter((set) => !isLeftOut(set))
  return trialTagger(
    shared,
    await readDocuments(sets, undefined),
    { known: { ...readGazetteer(gazetteer), inflected: inflected.has(shared) }, cased: true },
    learningOf(shared, false),
    { second: secondPassOf(english), gazetteer },
  )
}

async function measure(tagger: Tagger, { language: code, set }: TrainingSet): Promise<Cell[]> {
  const language = await loadLanguage(resolveLanguage(code) ?? 'en')
  const items = readSet(code, set, 'dev')
    .flatMap(({ sentences }) => sentences)
    .map(({ text, names }) => ({ names, found: tagger.tag(readSentences(text, language)).flat() }))
  for (const { names, found } of items)
    for (const name of found)
      answers.push({ confidence: name.confidence, right: names.some((gold) => isSame(gold, name)) })
  const counts = sumCounts(items.map(({ found, names }) => compareSpans(found, names)))
  const { precision, recall, f1 } = precisionRecall(counts)
  process.stderr.write(`${code} ${set}: ${f1.toFixed(3)}\n`)
  return [code, set, counts.expected, precision, recall, f1]
}

function isSame(a: LabelledSpan, b: LabelledSpan): boolean {
  return a.start === b.start && a.end === b.end && a.type === b.type
}
