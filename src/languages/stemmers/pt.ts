import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_pt.js'

/** Snowball for Portuguese. */
export const stem = (word: string): string => stemmer.stem(word)
