import { stemmer } from '@orama/stemmers/arabic'

/** Snowball for Arabic. */
export const stem = (word: string): string => stemmer(word)
