import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { detectLanguage, loadDetector } from '../../../src/language-detection/index.js'
import { loadLanguage } from '../../../src/languages/index.js'
import { readSentences } from '../../../src/text/index.js'
import { toExamples } from '../examples.js'
import { readSet } from '../read-corpus.js'
import { trainingSets } from '../sets.js'
import { readRawArticles } from './raw-articles.js'

/**
 * `npx tsx training/entities/silver/export-texts.ts FOLDER`: cuts the labelled sets of English and the
 * raw articles into tokens for the teacher (`teacher.py`): `labelled.jsonl` and `raw.jsonl`, a sentence
 * a line.
 */
const [folder = '.'] = process.argv.slice(2)
const english = await loadLanguage('en')
const detector = await loadDetector()

const labelled = trainingSets('en').flatMap(({ language, set, weight }) =>
  readSet(language, set, 'train').flatMap((document, n) =>
    toExamples(document, english).examples.map(({ sentence, labels }) => ({
      set,
      weight,
      document: `${set}/${String(n)}`,
      tokens: sentence.tokens.map(({ text }) => text),
      labels: [...labels],
    })),
  ),
)

/** Shorter ones teach little, longer ones are lists. */
const usable = { fewest: 4, most: 200 }
const seen = new Set<string>()
const raw = readRawArticles()
  .filter(({ text }) => detectLanguage(text, { detector }).code === 'en')
  .flatMap(({ id, text }) =>
    readSentences(text, english).flatMap(({ start, end, tokens }) => {
      const words = tokens.map((token) => token.text)
      const key = words.join(' ')
      if (words.length < usable.fewest || words.length > usable.most || seen.has(key)) return []
      seen.add(key)
      const starts = tokens.map((token) => token.start - start)
      return [{ set: 'silver', document: id, start, length: end - start, tokens: words, starts }]
    }),
  )

for (const [name, rows] of Object.entries({ labelled, raw }))
  writeFileSync(
    join(folder, `${name}.jsonl`),
    rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  )
