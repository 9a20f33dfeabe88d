import { stemmer } from '@orama/stemmers/lithuanian'

/** Snowball for Lithuanian. */
export const stem = (word: string): string => stemmer(word)
