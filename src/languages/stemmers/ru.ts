import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_ru.js'

/** Snowball for Russian. */
export const stem = (word: string): string => stemmer.stem(word)
