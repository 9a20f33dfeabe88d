import { readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import { readArticle } from 'copydesk/article'
import { loadLanguage, tokenizeDocument } from 'copydesk/languages'
import { classifyTopics, createTagger, extractKeyphrases } from 'copydesk/tags'
import { yake } from '../quality/keyphrase-yake.js'

/** An article of about 900 words, made of the English gold paragraphs. */
const text = readFileSync(new URL('../quality/gold/entities.en.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(0, 24)
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .join('\n\n')
const language = await loadLanguage('en')
const document = readArticle({ body: text })
/** Tokens are shared by all features, the words behind topics and keyphrases are not: each run reads them anew. */
const fresh = tokenizeDocument(document, language)
const words = [...new Set(text.match(/\p{L}{3,}/gu))]

/** Names of two words, as many as asked for, made of the article's own: some of them do occur. */
function vocabularyOf(size: number): { id: string; label: string }[] {
  return Array.from({ length: size }, (_, index) => {
    const first = words[index % words.length] ?? ''
    const second = words[Math.floor(index / words.length) % words.length] ?? ''
    return { id: `term-${String(index)}`, label: `${first} ${second}` }
  })
}

const vocabulary = vocabularyOf(100_000)
const tagger = createTagger({ language, vocabulary })
if (tagger.suggest(text).length === 0) throw new Error('No term of the vocabulary was found.')
if (classifyTopics(document, { language }).length === 0) throw new Error('No topic was found.')

const examples = Array.from({ length: 10_000 }, (_, index) => {
  const at = (index * 37) % (words.length - 60)
  return {
    article: words.slice(at, at + 60).join(' '),
    tags: [`term-${String(index % 20)}`],
  }
})

describe('topics and keyphrases of an article of 900 words', () => {
  bench('copydesk, tokenised already', () => {
    const tokenized = { ...fresh }
    classifyTopics(tokenized, { language })
    extractKeyphrases(tokenized, { language })
  })
  bench('copydesk, topics alone', () => {
    classifyTopics({ ...fresh }, { language })
  })
  bench('copydesk, keyphrases alone', () => {
    extractKeyphrases({ ...fresh }, { language })
  })
  bench('YAKE as in the quality report', () => {
    yake(
      fresh.fields.flatMap(({ sentences }) => sentences.map(({ tokens }) => tokens)),
      language,
    )
  })
})

describe("a publisher's vocabulary of 100,000 terms", () => {
  bench('an article of 900 words matched', () => {
    tagger.suggest(text)
  })
  bench('the vocabulary read', () => createTagger({ language, vocabulary }) && undefined, {
    iterations: 5,
    time: 0,
  })
})

describe('an archive of 10,000 articles of 60 words under 20 tags', () => {
  bench('learnt', () => createTagger({ language, vocabulary, examples }) && undefined, {
    iterations: 2,
    time: 0,
  })
})
