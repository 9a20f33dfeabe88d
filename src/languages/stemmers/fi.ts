import { stemmer } from '@orama/stemmers/finnish'

/** Snowball for Finnish. */
export const stem = (word: string): string => stemmer(word)
