import { stemmer } from '@orama/stemmers/greek'

/** Snowball for Greek. */
export const stem = (word: string): string => stemmer(word)
