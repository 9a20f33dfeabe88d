/**
 * What one task's evaluation looks like to the harness. `bench/quality/<task>.ts` exports
 *
 *     export const evaluation: Evaluation = { title, measureGold, run }
 *
 * and `npm run quality -- <task>` writes `bench/reports/<task>.md` from it.
 * Baselines are imported inside `run`, so that the tests do not pay for them.
 */
export interface Evaluation {
  /** Heading of the report: `'People, places and organisations'`. */
  readonly title: string
  /** Measures everything, baselines in the same run, on whatever data sets are there. */
  readonly run: (context: EvaluationContext) => Promise<Report>
  /**
   * Measures on the small gold sets in `bench/quality/gold/` alone, in a second or two; `npm test`
   * holds the figures against the floors. Names start with `gold.`.
   */
  readonly measureGold?: (context: EvaluationContext) => Promise<Figures>
}

/** What the harness hands to an evaluation. */
export interface EvaluationContext {
  /**
   * Finds a data set, given as a path below the data folder (`'ner/en/wikinews.dev.jsonl.gz'`):
   * its absolute path, or undefined where it is missing. The report names those that were missing.
   */
  readonly dataset: (path: string) => string | undefined
  /** Absolute path of a gold set: `gold('topics.jsonl')`. */
  readonly gold: (file: string) => string
  /** Says on stderr how far the evaluation is. */
  readonly progress: (message: string) => void
}

/**
 * Figures by dotted name, `'wikinews-en.f1'`; 0…1 where it is a share. Higher is always better
 * (write 1 − error for an error), so that every one of them can have a floor.
 */
export type Figures = Readonly<Record<string, number>>

export interface Report {
  readonly sections: readonly Section[]
  readonly figures: Figures
}

export interface Section {
  readonly heading: string
  /** Markdown before the table: what was measured, on which items, how to read it. */
  readonly text?: string
  readonly table?: Table
}

/** Strings are left-aligned and shown as they are; numbers to the right, shares with three decimals. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export type Cell = string | number | undefined
