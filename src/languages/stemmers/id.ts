import { stemmer } from '@orama/stemmers/indonesian'

/** Snowball for Indonesian. */
export const stem = (word: string): string => stemmer(word)
