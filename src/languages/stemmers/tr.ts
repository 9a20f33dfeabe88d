import { stemmer } from '@orama/stemmers/turkish'

/** Snowball for Turkish. */
export const stem = (word: string): string => stemmer(word)
