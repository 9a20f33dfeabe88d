/** Short vowels, the lengthening stroke: what a reader may leave out. */
const unwritten = /[\u064B-\u0652\u0670\u0640]/gu
const alefs = /[آأإٱ]/gu
const articles = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال']
const suffixes = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']

/**
 * Light stemming for Arabic: article, conjunction and regular endings off, spellings of one letter
 * made one ("light10" of Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information
 * Retrieval", 2007), with two changes: three letters are left, as roots have, where the paper leaves
 * two, which keeps "inhabitants" and "knife" apart; and "and" is cut behind the article too, so that
 * a word that begins with its letter has one stem with and without the article.
 */
export const stem = (word: string): string => {
  const letters = word
    .replace(unwritten, '')
    .replace(alefs, 'ا')
    .replace(/ى$/u, 'ي')
    .replace(/ة$/u, 'ه')
  return cutSuffixes(cutAnd(cutArticle(cutAnd(letters))))
}

function cutAnd(word: string): string {
  return word.length > 3 && word.startsWith('و') ? word.slice(1) : word
}

function cutArticle(word: string): string {
  const article = articles.find((prefix) => word.startsWith(prefix))
  const stem = word.slice(article?.length ?? 0)
  return stem.length >= 2 ? stem : word
}

/** Each ending once, in this order: what is left of one may show the next. */
function cutSuffixes(word: string): string {
  return suffixes.reduce((stem, suffix) => {
    const isEnding = stem.endsWith(suffix) && stem.length - suffix.length >= 3
    return isEnding ? stem.slice(0, -suffix.length) : stem
  }, word)
}
