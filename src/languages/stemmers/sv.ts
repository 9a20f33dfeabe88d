import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_sv.js'

/** Snowball for Swedish. */
export const stem = (word: string): string => stemmer.stem(word)
