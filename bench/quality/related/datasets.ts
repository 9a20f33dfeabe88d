import type { EvaluationContext } from '../evaluation.js'
import { readJsonLines } from '../read-lines.js'

/** One article of a data set. */
export interface Item {
  readonly id: string
  readonly lang: string
  readonly title?: string
  readonly text: string
}

export interface EcbItem extends Item {
  readonly topic: number
  readonly event: string
}

export interface MeantimeItem extends Item {
  readonly topic: string
}

export interface GradedQuery {
  readonly query: string
  readonly candidates: readonly { readonly id: string; readonly grade: number }[]
}

/** ECB+: English news by event and topic. */
export function readEcb(context: EvaluationContext): readonly EcbItem[] {
  return read<EcbItem>(context, 'similarity/ecbplus/train-dev.jsonl.gz')
}

/** MEANTIME: the same Wikinews articles in English, Spanish, Italian and Dutch. */
export function readMeantime(context: EvaluationContext): readonly MeantimeItem[] {
  return read<MeantimeItem>(context, 'similarity/meantime/train.jsonl.gz')
}

/** Wikinews 2019–2020, all articles, and the queries graded by an editor's eye. */
export function readWikinews(context: EvaluationContext): {
  readonly articles: readonly Item[]
  readonly queries: readonly GradedQuery[]
} {
  return {
    articles: read<Item>(context, 'similarity/wikinews-en-2019-2020/articles.jsonl.gz'),
    queries: read<GradedQuery>(context, 'similarity/wikinews-en-related/dev.jsonl.gz'),
  }
}

function read<T>(context: EvaluationContext, path: string): readonly T[] {
  const file = context.dataset(path)
  return file === undefined ? [] : readJsonLines<T>(file)
}
