import { stemmer } from '@orama/stemmers/indian'

/** Snowball for Hindi. */
export const stem = (word: string): string => stemmer(word)
