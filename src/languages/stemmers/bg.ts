import { stemmer } from '@orama/stemmers/bulgarian'

/** Snowball for Bulgarian. */
export const stem = (word: string): string => stemmer(word)
