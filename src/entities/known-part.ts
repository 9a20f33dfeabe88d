/** "And", "in", "like", "to" and the article, as Arabic writes them onto the next word. */
const arabicBefore = /^(?:[وف]?(?:بال|كال|لل|ال|[بلك])|[وف])$/u
const longestBefore = 4
const arabic = /^\p{sc=Arabic}+$/u
/** Particles of Korean have one to three syllables. */
const longestParticle = 3
/** A known part has so many letters or syllables. */
const shortestName = 2
const hangul = /^\p{sc=Hangul}+$/u
/** Endings of cases have up to three letters, and stand in place of one of these or of none. */
const longestEnding = 3
const nominatives = ['', 'a', 'o', 'e', 'y', 'а', 'я', 'о', 'е', 'й', 'ь'] as const
const shortestStem = 3
const inflecting = /^[\p{sc=Latin}\p{sc=Cyrillic}]+$/u

/**
 * Says what the name is known as that a word holds together with what is written onto it: "and
 * Lebanon" in Arabic, "Seoul-from" in Korean, and with `inflected` what "Prahy" and "Bidenem" are cases
 * of; 0 for nothing.
 */
export function knownPart(
  word: string,
  knownAs: (word: string) => number,
  inflected: boolean,
): number {
  if (inflected && inflecting.test(word)) return knownNominative(word, knownAs)
  if (arabic.test(word))
    for (
      let before = 1;
      before <= longestBefore && before + shortestName <= word.length;
      before++
    ) {
      const known = arabicBefore.test(word.slice(0, before)) ? knownAs(word.slice(before)) : 0
      if (known !== 0) return known
    }
  if (!hangul.test(word)) return 0
  for (let particle = 1; particle <= longestParticle; particle++) {
    const end = word.length - particle
    const known = end < shortestName ? 0 : knownAs(word.slice(0, end))
    if (known !== 0) return known
  }
  return 0
}

function knownNominative(word: string, knownAs: (word: string) => number): number {
  for (let ending = 1; ending <= longestEnding; ending++) {
    const stem = word.slice(0, word.length - ending)
    if (stem.length < shortestStem) return 0
    for (const nominative of nominatives) {
      const known = stem.length + nominative.length > shortestStem ? knownAs(stem + nominative) : 0
      if (known !== 0) return known
    }
  }
  return 0
}
