import type { GoldPage } from './corpus.js'
import { labelHtml, labelText, withoutArticle, type LabelledPage } from './examples.js'
import { readSentences } from './sentences.js'
import { seededRandom, type TrainingData, type TrainingOptions } from './train-trees.js'
import { transplant } from './transplant.js'

/** How the models of the body are trained. */
export const bodyOptions: TrainingOptions = {
  trees: 280,
  depth: 5,
  learningRate: 0.08,
  regularisation: 10,
  steepest: 0.15,
  sample: 0.12,
  featureSample: 0.35,
}

/**
 * Described and labelled blocks of pages: as they are, with their article cut out, and with their
 * text exchanged for another language's.
 */
export function bodyData(
  pages: readonly GoldPage[],
  variant: 'html' | 'page',
  datasets: string,
): TrainingData {
  return collect(variant === 'html' ? htmlExamples(pages, datasets) : textExamples(pages, datasets))
}

/** Languages of Common Voice in which pages are shown a second time, many scripts among them. */
const otherLanguages =
  'ar zh-CN ja th fa hi ru uk el ka tr fi hu pl cs de es fr pt id vi ta ko zh-TW it nl'.split(' ')

/** Pages known in full are shown in two styles of text, the others in one. */
export function stylesOf(page: GoldPage, index: number): number[] {
  return page.text === undefined ? [index] : [index, index + 1]
}

function* htmlExamples(all: readonly GoldPage[], datasets: string): Generator<LabelledPage> {
  for (const [index, page] of all.entries()) {
    const labelled = labelHtml(page)
    yield labelled
    if (page.text !== undefined && index % 3 === 0) yield withoutArticle(page, labelled, 'html')
  }
  yield* inOtherLanguages(all, 'html', datasets)
}

function* textExamples(all: readonly GoldPage[], datasets: string): Generator<LabelledPage> {
  for (const [index, page] of all.entries()) {
    const labelled = stylesOf(page, index).map((style) => labelText(page, style))
    yield* labelled
    const [first] = labelled
    if (page.text !== undefined && index % 3 === 0 && first)
      yield withoutArticle(page, first, 'page')
  }
  yield* inOtherLanguages(all, 'page', datasets)
}

/** Pages known in full, each with its text exchanged for sentences of another language. */
function* inOtherLanguages(
  all: readonly GoldPage[],
  variant: 'html' | 'page',
  datasets: string,
): Generator<LabelledPage> {
  const sentences = readSentences(
    datasets,
    'langid/common-voice/train.tsv.gz',
    new Set(otherLanguages),
  )
  const random = seededRandom(2)
  for (const [index, page] of all.entries()) {
    if (page.text === undefined) continue
    const code = otherLanguages[index % otherLanguages.length] ?? ''
    const copy = transplant(page, sentences.get(code) ?? [], random)
    if (!copy) continue
    yield variant === 'html'
      ? { ...labelHtml(copy.page), labels: copy.labels }
      : labelText(copy.page, index)
  }
}

function collect(examples: Iterable<LabelledPage>): TrainingData {
  const data = { rows: [] as Float32Array[], labels: [] as boolean[], weights: [] as number[] }
  for (const { page, rows, labels } of examples) {
    const share =
      pageWeight(page) /
      Math.max(
        300,
        labels.reduce((sum, { weight }) => sum + weight, 0),
      )
    labels.forEach(({ isBody, weight }, index) => {
      const row = rows[index]
      if (weight === 0 || !row) return
      data.rows.push(row)
      data.labels.push(isBody)
      data.weights.push(weight * (page.text === undefined ? 0.6 : share * 300))
    })
  }
  return data
}

/** Readability's own output and the old regression pages count less than hand-made gold. */
function pageWeight({ set }: GoldPage): number {
  return set === 'newspaper4k-articles' ? 1 : 0.7
}
