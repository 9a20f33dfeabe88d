import { stemmer } from '@orama/stemmers/danish'

/** Snowball for Danish. */
export const stem = (word: string): string => stemmer(word)
