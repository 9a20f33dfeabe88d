/** natural's stemmers, imported one by one: its root would bring storage drivers and print. */
declare module 'natural/lib/natural/stemmers/*' {
  const stemmer: { stem(word: string): string }
  export default stemmer
}
