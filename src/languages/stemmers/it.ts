import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_it.js'

/** Snowball for Italian. */
export const stem = (word: string): string => stemmer.stem(word)
