import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_uk.js'

/** A Porter stemmer for Ukrainian. */
export const stem = (word: string): string => stemmer.stem(word)
