/** A language a text may be written in, and how likely it is. */
export interface RankedLanguage {
  /** BCP 47, with the script where it matters. */
  readonly code: string
  /** 0…1; what the languages of a ranking lack to 1 is left for those that the model does not know. */
  readonly probability: number
}

/**
 * What tells languages apart: loaded once by `loadDetector`, passed to `detectLanguage`.
 * A detector made by the caller is as good as ours.
 */
export interface Detector {
  /** Name and version of the model behind it: changes whenever results may change. */
  readonly version: string
  /**
   * Ranks the languages `text` may be written in, best first, without any prior; empty when the text
   * says nothing. `script` is the ISO 15924 code of the text's prevailing script.
   */
  readonly rank: (text: string, script: string) => readonly RankedLanguage[]
}
