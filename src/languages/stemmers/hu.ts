import { stemmer } from '@orama/stemmers/hungarian'

/** Snowball for Hungarian. */
export const stem = (word: string): string => stemmer(word)
