import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'

/** Porter's stemmer of 1980. */
export const stem = (word: string): string => stemmer.stem(word)
