import { loadLanguage, supportedLanguages, unknownLanguage } from '../../src/languages/index.js'
import { splitSentences } from '../../src/text/index.js'
import type { Evaluation, EvaluationContext, Figures, Report } from './evaluation.js'
import { compareSets, precisionRecall, sumCounts, type Counts } from './metrics.js'
import { readJsonLines } from './read-lines.js'

interface Item {
  readonly lang: string
  readonly text: string
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
}

type Splitter = (text: string, code: string) => Promise<{ start: number; end: number }[]>

const ours: Splitter = async (text, code) =>
  splitSentences(
    text,
    supportedLanguages.includes(code) ? await loadLanguage(code) : unknownLanguage,
  )

/** What most code in the wild does: a stop and white space. */
const stopAndSpace: Splitter = (text) =>
  Promise.resolve(
    [...text.matchAll(/\S[^.!?]*[.!?]*/gu)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.trimEnd().length,
    })),
  )

const segmenter: Splitter = (text, code) =>
  Promise.resolve(
    [...new Intl.Segmenter(code, { granularity: 'sentence' }).segment(text)].map(
      ({ index, segment }) => ({ start: index, end: index + segment.trimEnd().length }),
    ),
  )

const splitters: Readonly<Record<string, Splitter>> = {
  copydesk: ours,
  'Intl.Segmenter': segmenter,
  'stop and space': stopAndSpace,
}

const spell = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`

async function measure(
  items: readonly Item[],
  split: Splitter,
): Promise<{ f1: number; wholeTexts: number }> {
  const counts: Counts[] = []
  let whole = 0
  for (const { text, lang, sentences } of items) {
    const found = compareSets((await split(text, lang)).map(spell), sentences.map(spell))
    counts.push(found)
    if (found.correct === found.predicted && found.correct === found.expected) whole += 1
  }
  return { f1: precisionRecall(sumCounts(counts)).f1, wholeTexts: whole / items.length }
}

const readGold = ({ gold }: EvaluationContext): Item[] =>
  readJsonLines<Item>(gold('sentences.jsonl'))

async function measureGold(context: EvaluationContext): Promise<Figures> {
  const { f1, wholeTexts } = await measure(readGold(context), ours)
  return { 'gold.f1': f1, 'gold.whole-texts': wholeTexts }
}

async function run(context: EvaluationContext): Promise<Report> {
  const items = readGold(context)
  const rows: (string | number)[][] = []
  for (const [name, split] of Object.entries(splitters)) {
    const { f1, wholeTexts } = await measure(items, split)
    rows.push([name, f1, wholeTexts])
  }
  const languages = new Set(items.map(({ lang }) => lang)).size
  return {
    sections: [
      {
        heading: 'Sentence ends',
        text: `${String(items.length)} short texts in ${String(languages)} languages, written to be hard (\`bench/quality/gold/sentences.jsonl\`): exact spans, and texts without any mistake.`,
        table: { columns: ['splitter', 'F1', 'whole texts right'], rows },
      },
    ],
    figures: await measureGold(context),
  }
}

export const evaluation: Evaluation = { title: 'Sentences', measureGold, run }
