import { withoutDiacritics } from '../../training/language-detection/pieces.js'
import { seededRandom } from '../../training/language-detection/random.js'
import { hashString } from '../../src/model/index.js'

/** A way in which people write that the corpora do not: makes a sentence look like it. */
export interface Form {
  readonly name: string
  readonly rewrite: (text: string) => string
  /** Whether a text can be written so at all. */
  readonly suits: (text: string) => boolean
}

const latin = /^\P{L}*\p{Script=Latin}/u

/** The same sentences as people type them; by chance where chance is due, the same one every time. */
export const forms: readonly Form[] = [
  { name: 'in capitals', rewrite: (text) => text.toUpperCase(), suits: () => true },
  { name: 'in small letters', rewrite: (text) => text.toLowerCase(), suits: () => true },
  {
    name: 'without punctuation',
    rewrite: (text) => text.replace(/[^\p{L}\p{M}\p{N}\s'’]/gu, ' '),
    suits: () => true,
  },
  {
    name: 'without diacritics',
    rewrite: withoutDiacritics,
    suits: (text) => latin.test(text),
  },
  { name: 'a letter in twenty mistyped', rewrite: mistype, suits: () => true },
  { name: 'as tweets', rewrite: tweet, suits: () => true },
]

/** One letter in twenty is left out, doubled or taken for another one of the text. */
function mistype(text: string): string {
  const random = seededRandom(hashString(text, 5))
  const letters = [...text]
  return letters
    .map((letter) => {
      if (!/\p{L}/u.test(letter) || random() >= 0.05) return letter
      const chance = random()
      if (chance < 1 / 3) return ''
      return chance < 2 / 3
        ? letter + letter
        : (letters[Math.floor(random() * letters.length)] ?? letter)
    })
    .join('')
}

/** At most sixteen words, half of them in small letters, with what tweets have besides. */
function tweet(text: string): string {
  const random = seededRandom(hashString(text, 6))
  const words = text.split(' ').slice(0, 5 + Math.floor(random() * 12))
  const [first = ''] = words
  let result = words.join(' ')
  if (random() < 0.5) result = result.toLowerCase()
  if (random() < 0.5) result = result.replace(/[.,;:!?"“”]/gu, '')
  if (random() < 0.5) result = `@newsdesk ${result}`
  if (random() < 0.3) result = `RT ${result}`
  if (random() < 0.4) result = `${result} #breaking #${first.replace(/\P{L}/gu, '')}`
  if (random() < 0.5) result = `${result} https://t.co/aB3dE`
  return random() < 0.4 ? `${result} 😂😂` : result
}
