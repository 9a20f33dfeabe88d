import type { Document } from '../article/index.js'
import { tokenizeDocument, type Language, type TokenizedDocument } from '../languages/index.js'
import type { Field } from '../schema/index.js'
import { toLowerCase, type Sentence, type Token } from '../text/index.js'

/** A token as tags see it: its form, its stem, and whether it can carry a topic. */
export interface Word {
  readonly token: Token
  /** Lower-case form. */
  readonly form: string
  /** Stem, as words are compared; the form itself for anything but words. */
  readonly stem: string
  readonly isStopWord: boolean
  /** Whether it is written with a capital where a common word would not be. */
  readonly isCapitalised: boolean
}

/** The words of one sentence, and where in the article it stands. */
export interface WordSentence {
  readonly field: Field
  /** Counted from the start of its field. */
  readonly index: number
  readonly words: readonly Word[]
}

/**
 * Reads the words of a text once for all that tags compute from them: topics, keyphrases and the
 * publisher's terms ask for the same ones, one after the other.
 */
export function readWords(
  input: string | Document | TokenizedDocument,
  language: Language,
): readonly WordSentence[] {
  const tokenized = tokenizeDocument(input, language)
  const known = wordsOf.get(tokenized)
  if (known !== undefined) return known
  const forms = new Map<string, WordForm>()
  const sentences = tokenized.fields.flatMap(({ field, sentences }) =>
    sentences.map((sentence, index) => ({
      field,
      index,
      words: toWords(sentence, language, forms),
    })),
  )
  wordsOf.set(tokenized, sentences)
  return sentences
}

const wordsOf = new WeakMap<TokenizedDocument, readonly WordSentence[]>()

/** What a word is wherever it stands: an article says most of its words several times. */
type WordForm = Omit<Word, 'token'>

function toWords({ tokens }: Sentence, language: Language, forms: Map<string, WordForm>): Word[] {
  const words = tokens.map((token) => {
    let form = forms.get(token.text)
    if (form === undefined) forms.set(token.text, (form = toForm(token, language)))
    return wordOf(token, form)
  })
  return isTitleCase(words) ? words.map((word) => ({ ...word, isCapitalised: false })) : words
}

/** Field by field, not by spreading, which is slow: this runs for every word. */
function wordOf(token: Token, { form, stem, isStopWord, isCapitalised }: WordForm): Word {
  return { token, form, stem, isStopWord, isCapitalised }
}

/** "Leaders Meet in Geneva for Peace Talks": capitals everywhere tell nothing about names. */
function isTitleCase(words: readonly Word[]): boolean {
  const content = words.filter(({ token, isStopWord }) => token.kind === 'word' && !isStopWord)
  return content.length >= 4 && content.every(({ isCapitalised }) => isCapitalised)
}

const curlyApostrophe = /[’ʼ`´]/gu
const capital = /^\p{Lu}/u

/** Reads one token as a word of the language. */
export function toWord(token: Token, language: Language): Word {
  return wordOf(token, toForm(token, language))
}

function toForm({ kind, text }: Token, language: Language): WordForm {
  const form = toLowerCase(text, language).normalize('NFC').replace(curlyApostrophe, "'")
  if (kind !== 'word') return { form, stem: form, isStopWord: false, isCapitalised: false }
  return {
    form,
    stem: language.stem(form),
    isStopWord: language.stopWords.has(form) || form.startsWith("'") || form.endsWith("'"),
    isCapitalised: capital.test(text),
  }
}

/** The text from the first to the last of some words, as written but for white space. */
export function textOf(words: readonly Word[], start: number, end: number): string {
  let text = ''
  let last = words[start]?.token.start ?? 0
  for (const { token } of words.slice(start, end)) {
    text += (token.start > last ? ' ' : '') + token.text
    last = token.end
  }
  return text
}
