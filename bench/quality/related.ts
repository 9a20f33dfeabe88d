import { createAnalyzer } from '../../src/analyze.js'
import type { Evaluation, Figures, Section } from './evaluation.js'
import { measureCopies } from './related/copies.js'
import { copydeskRanker } from './related/copydesk-ranker.js'
import { readEcb, readMeantime, readWikinews } from './related/datasets.js'
import { measureExcerpts } from './related/excerpts.js'
import { measureEcb, measureMeantime, measureWikinews } from './related/measures.js'
import type { Ranker } from './related/ranker.js'
import { rememberAnalyses } from './related/remember-analyses.js'
import { measureScores } from './related/scores.js'

/** Related articles: our ranking beside TF-IDF, BM25 more-like-this, MiniSearch and natural. */
export const evaluation: Evaluation = {
  title: 'Related articles',
  async run(context) {
    const { miniSearch, naturalTfIdf } = await import('./related/package-rankers.js')
    const { moreLikeThis, tfIdfCosine } = await import('./related/term-rankers.js')
    const languages = ['en', 'es', 'it', 'nl']
    const analyzer = rememberAnalyses(await createAnalyzer({ languages }))
    const rankers = [copydeskRanker(analyzer), tfIdfCosine, moreLikeThis, miniSearch, naturalTfIdf]
    const ecb = readEcb(context)
    const meantime = readMeantime(context)
    const { articles, queries } = readWikinews(context)
    const figures: Record<string, number> = {}
    const rows: (string | number | undefined)[][] = []

    for (const ranker of rankers) {
      const measured = await measure(ranker)
      rows.push([ranker.name, ...columns.map(({ figure }) => measured[figure])])
      if (ranker.name === 'copydesk') Object.assign(figures, measured)
    }
    context.progress('scores against grades, near-duplicates, size of the index')
    const scores = measureScores(analyzer, { ecb, articles, queries })
    const excerpts = measureExcerpts(analyzer, { ecb, articles, queries })
    Object.assign(figures, scores.figures, excerpts.figures)
    const sections = [rankingSection(rows), ...scores.sections, excerpts.section]
    if (articles.length > 0) {
      const copies = measureCopies(analyzer, articles)
      Object.assign(figures, copies.figures)
      sections.push(copies.section)
    }
    return { figures, sections }

    async function measure(ranker: Ranker): Promise<Figures> {
      const result: Record<string, number> = {}
      if (ecb.length > 0) {
        context.progress(`${ranker.name}, ECB+`)
        const { sameEvent, sameTopic } = await measureEcb(ranker, ecb)
        Object.assign(result, { 'ecb.event.map': sameEvent, 'ecb.topic.map': sameTopic })
      }
      if (meantime.length > 0) {
        context.progress(`${ranker.name}, MEANTIME`)
        const { within, across, topics, mixed } = await measureMeantime(ranker, meantime)
        Object.assign(result, {
          'meantime.within.map': within,
          'meantime.across.map': across,
          'meantime.across-topic.map': topics,
          'meantime.mixed.map': mixed,
        })
      }
      if (articles.length > 0 && queries.length > 0) {
        context.progress(`${ranker.name}, Wikinews`)
        const { ndcg5, precision3 } = await measureWikinews(ranker, articles, queries)
        Object.assign(result, { 'wikinews.ndcg5': ndcg5, 'wikinews.precision3': precision3 })
      }
      return result
    }
  },
}

const columns = [
  { figure: 'ecb.event.map', heading: 'ECB+ same event, MAP' },
  { figure: 'ecb.topic.map', heading: 'ECB+ same topic, MAP' },
  { figure: 'meantime.within.map', heading: 'MEANTIME same topic, one language, MAP' },
  { figure: 'meantime.across.map', heading: 'MEANTIME translations, one other language, MAP' },
  {
    figure: 'meantime.across-topic.map',
    heading: 'MEANTIME same topic, other languages, MAP',
  },
  { figure: 'meantime.mixed.map', heading: 'MEANTIME translations among all, MAP' },
  { figure: 'wikinews.ndcg5', heading: 'Wikinews nDCG@5' },
  { figure: 'wikinews.precision3', heading: 'Wikinews P@3 of grade ≥ 2' },
] as const

function rankingSection(rows: readonly (readonly (string | number | undefined)[])[]): Section {
  return {
    heading: 'Rankings',
    text: [
      'Every article is asked about once; all others of the set are ranked. The baselines get the',
      'same stemmed terms without stop words as our own vectors, but for natural, which brings its',
      'own tokenizer.',
    ].join('\n'),
    table: { columns: ['', ...columns.map(({ heading }) => heading)], rows },
  }
}
