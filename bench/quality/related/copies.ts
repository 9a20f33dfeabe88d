import { createRandom } from '../../speed/related/random.js'
import { createRelatedIndex, type ArticleAnalyzer } from '../../../src/related/index.js'
import type { Section } from '../evaluation.js'
import type { Item } from './datasets.js'

type Edit = (sentences: readonly string[], random: () => number) => readonly string[]

/** What happens to wire copy on its way: the last of these does all of it. */
const edits: Readonly<Record<string, Edit>> = {
  'a new lead': (sentences) => ['Our correspondent reports from the scene.', ...sentences.slice(1)],
  'numbers brought up to date': (sentences) =>
    sentences.map((sentence) => sentence.replace(/\d+/gu, (number) => String(Number(number) + 1))),
  'the last third cut': (sentences) => sentences.slice(0, Math.ceil((sentences.length * 2) / 3)),
  'one sentence in five left out': (sentences, random) => sentences.filter(() => random() >= 0.2),
  'all of this': (sentences, random) =>
    Object.entries(edits)
      .filter(([name]) => name !== 'all of this')
      .reduce((edited, [, edit]) => edit(edited, random), sentences),
}

/** Which edited copies of articles are known for copies, and what else is taken for one. */
export function measureCopies(
  analyzer: ArticleAnalyzer,
  articles: readonly Item[],
): { figures: Record<string, number>; section: Section } {
  const index = createRelatedIndex({ analyzer })
  for (const { id, title, text } of articles)
    index.add({ id, body: text, language: 'en', ...(title === undefined ? {} : { title }) })
  const random = createRandom(1)
  let right = 0
  let marked = 0
  const rows = Object.entries(edits).map(([name, edit]) => {
    let known = 0
    for (const { id, text } of articles) {
      const body = edit(text.split(/(?<=[.!?])\s+/u), random).join(' ')
      const copies = index
        .related({ body, language: 'en' }, { duplicates: 'all', minimumScore: 0, limit: 20 })
        .filter(({ duplicate }) => duplicate)
      marked += copies.length
      if (copies.some((copy) => copy.id === id)) known++
    }
    right += known
    return [name, articles.length, known / articles.length]
  })
  return {
    figures: {
      'copies.precision': right / marked,
      'copies.recall': right / (articles.length * rows.length),
    },
    section: {
      heading: 'Edited copies',
      text: [
        'Wikinews articles, edited as wire copy is, asked about in an index of the originals: the share whose',
        `original is marked as a near-duplicate. Of ${String(marked)} articles marked, ${String(right)} are the original.`,
      ].join('\n'),
      table: { columns: ['edit', 'articles', 'known for a copy'], rows },
    },
  }
}
