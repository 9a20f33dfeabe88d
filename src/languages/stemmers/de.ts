import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_de.js'

/** Caumanns' stemmer for German. */
export const stem = (word: string): string => stemmer.stem(word)
