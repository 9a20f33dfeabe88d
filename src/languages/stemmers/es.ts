import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_es.js'

/** Snowball for Spanish. */
export const stem = (word: string): string => stemmer.stem(word)
