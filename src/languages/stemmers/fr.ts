import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'

/** Snowball for French. */
export const stem = (word: string): string => stemmer.stem(word)
