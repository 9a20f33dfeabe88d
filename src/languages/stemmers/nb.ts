import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_no.js'

/** Snowball for Norwegian. */
export const stem = (word: string): string => stemmer.stem(word)
