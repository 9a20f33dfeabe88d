import { fileURLToPath } from 'node:url'
import { chooseMainText } from '../../src/article/main-text.js'
import { scoreBlocks } from '../../src/article/score-blocks.js'
import { bagF1, mean } from '../../bench/quality/extraction-measures.js'
import { bodyData, bodyOptions } from './body-examples.js'
import { foldOf, readPages, sets, type GoldPage } from './corpus.js'
import { labelHtml, labelText, withoutArticle, type LabelledPage } from './examples.js'
import { trainTrees } from './train-trees.js'

/**
 * `npx tsx training/article/cross-validate.ts html` (or `page`): trains on three folds of the sites
 * and reads the fourth, four times over, and prints F1 of the body by set and the share of pages
 * whose body is empty once their article is cut out. What is tried is judged by this, for the dev
 * part alone is too small.
 */
const datasets =
  process.env['COPYDESK_DATASETS'] ??
  fileURLToPath(new URL('../../../shared/datasets', import.meta.url))
const variant = process.argv[2] === 'page' ? 'page' : 'html'
const pages = sets.flatMap((set) => readPages(datasets, set))
const label = (page: GoldPage, index: number): LabelledPage =>
  variant === 'html' ? labelHtml(page) : labelText(page, index)

const scores = new Map<string, number[]>()
const note = (name: string, score: number): void => {
  scores.set(name, [...(scores.get(name) ?? []), score])
}
for (const fold of [0, 1, 2, 3]) {
  process.stderr.write(`fold ${String(fold)}\n`)
  const isHeldOut = ({ site }: GoldPage): boolean => foldOf(site) === fold
  const trees = trainTrees(
    bodyData(
      pages.filter((page) => !isHeldOut(page)),
      variant,
      datasets,
    ),
    bodyOptions,
  )
  const read = ({ rows, texts }: LabelledPage): string => {
    const keep = chooseMainText(
      texts,
      scoreBlocks(trees, (see) => rows.forEach(see)),
    )
    return texts.filter((_, index) => keep[index]).join('\n')
  }
  for (const [index, page] of pages.filter(isHeldOut).entries()) {
    if (page.text === undefined) continue
    const labelled = label(page, index)
    const f1 = bagF1(read(labelled), page.text)
    note(page.set, f1)
    note('all', f1)
    note('empty', Number(read(withoutArticle(page, labelled, variant)) === ''))
  }
}
for (const [name, values] of scores)
  process.stdout.write(`${name}: ${mean(values).toFixed(4)} (${String(values.length)} pages)\n`)
