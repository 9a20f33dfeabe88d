import type { BlockStatistics } from './block-statistics.js'
import type { BlockKind } from './document.js'
import type { BlockWords } from './page-words.js'

/** A block of a page as the features see it. */
export interface DescribedBlock {
  readonly kind: BlockKind
  /** Of a heading, 1…6; else 0. */
  readonly level: number
  /** Blank lines before it; in markup, a number that stands for its kind. */
  readonly gapBefore: number
  readonly statistics: BlockStatistics
  readonly words: BlockWords
  /** Whether the same words stand elsewhere on the page, too. */
  readonly isRepeated: boolean
}
