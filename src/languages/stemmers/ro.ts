import { stemmer } from '@orama/stemmers/romanian'

/** Snowball for Romanian. */
export const stem = (word: string): string => stemmer(word)
