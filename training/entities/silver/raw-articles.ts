import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { corpora, joinTokens } from '../read-corpus.js'

/** An article without labels, of another house than those that our labelled news is from. */
export interface RawArticle {
  /** Name of the data set and the article's id there. */
  readonly id: string
  /** Blocks stand a blank line apart. */
  readonly text: string
}

type Row = Readonly<Record<'id' | 'split' | 'title' | 'text', string | undefined>>

/** Sets of articles from many houses. */
const articleFiles: readonly string[] = [
  'extraction/newspaper4k-articles/train.jsonl.gz',
  'extraction/regression-pages/train.jsonl.gz',
  'extraction/readability/train.jsonl.gz',
  'similarity/ecbplus/train-dev.jsonl.gz',
]
/** Headlines in lower case, a label and a headline a line. */
const headlineFile = 'topics/huffpost/train.tsv.gz'
/** Every so many headlines are taken, and so many are read as one article. */
const headlines = { every: 3, together: 5 }

/** Where the raw articles come from and under which licence. */
export const rawLicence =
  'raw articles: newspaper4k-articles, regression-pages, readability (Apache 2.0 and MIT repositories; pages of their publishers), ecbplus (CC BY 3.0, Cybulska and Vossen 2014; articles of their publishers), huffpost (CC BY 4.0, Misra 2022), labelled with the help of all-MiniLM-L6-v2 (Apache 2.0, Wang et al. 2020, Reimers and Gurevych 2019)'

/**
 * Reads the raw articles, in the order of the sets, and last the headlines. What a set keeps for
 * development is left out.
 */
export function readRawArticles(): RawArticle[] {
  return [...articleFiles.flatMap(readArticles), ...readHeadlines()]
}

function readArticles(file: string): RawArticle[] {
  return linesOf(file)
    .map((line) => JSON.parse(line) as Row)
    .filter(({ split }) => split !== 'dev')
    .map(({ id = '', title, text = '' }) => ({
      id: `${nameOf(file)}/${id}`,
      text: [...(title === undefined ? [] : [title]), ...text.split('\n')].join('\n\n'),
    }))
}

function readHeadlines(): RawArticle[] {
  const texts = linesOf(headlineFile)
    .slice(1)
    .filter((_, i) => i % headlines.every === 0)
    .map((line) => joinTokens((line.split('\t')[1] ?? '').split(' '), []).text)
  return texts.flatMap((_, i) =>
    i % headlines.together === 0
      ? [
          {
            id: `${nameOf(headlineFile)}/${String(i)}`,
            text: texts.slice(i, i + headlines.together).join('\n\n'),
          },
        ]
      : [],
  )
}

function linesOf(file: string): string[] {
  const packed = readFileSync(join(corpora, '..', file))
  return gunzipSync(packed).toString('utf8').trimEnd().split('\n')
}

function nameOf(file: string): string {
  return file.split('/')[1] ?? file
}
