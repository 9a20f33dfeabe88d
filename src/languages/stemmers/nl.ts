import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_nl.js'

/** Snowball for Dutch. */
export const stem = (word: string): string => stemmer.stem(word)
