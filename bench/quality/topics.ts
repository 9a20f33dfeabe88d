import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readArticle } from '../../src/article/index.js'
import {
  loadLanguage,
  supportedLanguages,
  tokenizeDocument,
  type Language,
} from '../../src/languages/index.js'
import { classifyTopics } from '../../src/tags/index.js'
import { toTerms } from '../../src/text/index.js'
import {
  isKeptAside,
  readLines,
  readMapped,
  readWikinews,
  textKey,
  type LabelledText,
} from '../../training/topics/corpora.js'
import { trainingTexts } from '../../training/topics/examples.js'
import type { Evaluation, EvaluationContext, Figures, Report, Section } from './evaluation.js'
import { labelF1 } from './metrics.js'
import { trainNaiveBayes } from './topics-naive-bayes.js'

type Classifier = (item: LabelledText) => string[]

/** Languages whose topics copydesk knows, with the gold set's first. */
const languageCodes =
  'en de fr es pl zh tr ar ja sv cs ca fa uk da nb fi hu ro el pt ru it nl ko'.split(' ')

export const evaluation: Evaluation = {
  title: 'Topics',

  measureGold: async (context) => {
    const languages = await loadLanguages()
    return figuresOf('gold', readGold(context).filter(isKnown(languages)), copydesk(languages))
  },

  run: async (context): Promise<Report> => {
    const languages = await loadLanguages()
    const sets: Record<string, LabelledText[]> = { gold: readGold(context) }
    if (context.dataset('topics/wikinews-iptc/en.dev.jsonl.gz') !== undefined) {
      const labelled = new Set(readWikinews('train').map(({ text }) => textKey(text)))
      const isUnseen = (item: LabelledText): boolean =>
        isKeptAside(item) && !labelled.has(textKey(item.text))
      sets['wikinews'] = readWikinews('dev')
      sets['mewsc16'] = readMapped('mewsc16').filter(isUnseen)
      sets['huffpost'] = readMapped('huffpost').filter(isUnseen)
      sets['articles'] = readWholeArticles(context)
    }
    const bayes = naiveBayes(languages)
    const sections: Section[] = []
    let figures: Figures = {}
    for (const [set, all] of Object.entries(sets)) {
      context.progress(set)
      const items = all.filter(isKnown(languages))
      const ours = figuresOf(set, items, copydesk(languages))
      const theirs = figuresOf(set, items, bayes)
      figures = { ...figures, ...ours }
      sections.push(sectionOf(set, items, ours, theirs))
    }
    return { sections, figures }
  },
}

const explanations: Readonly<Record<string, string>> = {
  gold: 'Short articles written for this project (`bench/quality/gold/topics.jsonl`).',
  wikinews: '`topics/wikinews-iptc`, dev part: openings of Wikinews articles, several topics each.',
  mewsc16:
    '`topics/mewsc16`, one text in ten kept aside by its hash; any topic that its label maps to is right.',
  huffpost:
    '`topics/huffpost`, one headline in ten kept aside by its hash; any topic that its section maps to is right.',
  articles: 'Whole English Wikinews articles of the dev part of `topics/wikinews-iptc`.',
}

async function loadLanguages(): Promise<Map<string, Language>> {
  const codes = languageCodes.filter((code) => supportedLanguages.includes(code))
  const loaded = await Promise.all(codes.map((code) => loadLanguage(code)))
  return new Map(loaded.map((language) => [language.code, language]))
}

function readGold({ gold }: EvaluationContext): LabelledText[] {
  return readFileSync(gold('topics.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { lang: string; text: string; topics: string[] })
    .map(({ lang, text, topics }) => ({
      corpus: 'wikinews-iptc',
      language: lang,
      title: '',
      text,
      topics,
      isAmbiguous: false,
    }))
}

/** The articles behind the labelled openings, whole. */
function readWholeArticles({ dataset }: EvaluationContext): LabelledText[] {
  const path = dataset('similarity/wikinews-en-2019-2020/articles.jsonl.gz')
  if (path === undefined) return []
  const articles = new Map(
    gunzipSync(readFileSync(path))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; title: string; text: string })
      .map((article) => [article.id, article]),
  )
  return readLines('wikinews-iptc/en-articles.dev.jsonl.gz')
    .map((line) => JSON.parse(line) as { id: string; topics: string[] })
    .flatMap(({ id, topics }) => {
      const article = articles.get(id)
      if (article === undefined || topics.length === 0) return []
      const { title, text } = article
      return [{ corpus: 'wikinews-iptc', language: 'en', title, text, topics, isAmbiguous: false }]
    })
}

/** Whether a text is in a language whose topics copydesk knows. */
function isKnown(languages: ReadonlyMap<string, Language>): (item: LabelledText) => boolean {
  return ({ language }) => languages.get(language)?.topics !== undefined
}

/** All top-level topics that copydesk says, the sure ones alone where there are any. */
function copydesk(languages: ReadonlyMap<string, Language>): Classifier {
  return ({ language: code, title, text }) => {
    const language = languages.get(code)
    if (language === undefined) return []
    const topics = classifyTopics(readArticle({ title, body: text }), { language })
    const top = topics.filter(({ level }) => level === 1)
    const confident = top.filter(({ confident }) => confident)
    return (confident.length > 0 ? confident : top.slice(0, 1)).map(({ id }) => id)
  }
}

/** Naive Bayes on stems, trained on the texts that copydesk's models are trained on. */
function naiveBayes(languages: ReadonlyMap<string, Language>): Classifier {
  const classifiers = new Map<string, (terms: readonly string[]) => string[]>()
  const termsOf = (item: LabelledText, language: Language): string[] =>
    tokenizeDocument(readArticle({ title: item.title, body: item.text }), language)
      .fields.flatMap(({ sentences }) => sentences)
      .flatMap(({ tokens }) => toTerms(tokens, language))
      .map(({ term }) => term)
  for (const [code, language] of languages) {
    const texts = trainingTexts([code])
    if (texts.length === 0) continue
    classifiers.set(
      code,
      trainNaiveBayes(
        texts.map((item) => ({ terms: termsOf(item, language), topics: item.topics })),
      ),
    )
  }
  return (item) => {
    const language = languages.get(item.language)
    const classify = classifiers.get(item.language)
    return language === undefined || classify === undefined ? [] : classify(termsOf(item, language))
  }
}

function figuresOf(set: string, items: readonly LabelledText[], classify: Classifier): Figures {
  const figures: Record<string, number> = {}
  const answers = items.map((item) => ({ item, predicted: classify(item) }))
  const languages = [...new Set(items.map(({ language }) => language))]
  for (const code of languages.length > 1 ? ['all', ...languages] : languages) {
    const part = answers.filter(({ item }) => code === 'all' || item.language === code)
    const right = part.filter(({ item, predicted }) => item.topics.includes(predicted[0] ?? ''))
    const { micro, macroF1 } = labelF1(
      part.map(({ item, predicted }) =>
        item.isAmbiguous ? settle(item, predicted) : { predicted, expected: item.topics },
      ),
    )
    figures[`${set}.${code}.first`] = right.length / Math.max(1, part.length)
    figures[`${set}.${code}.microF1`] = micro.f1
    figures[`${set}.${code}.macroF1`] = macroF1
  }
  return figures
}

/** Of several topics that would do, the one that was said counts as the right one. */
function settle(
  { topics }: LabelledText,
  predicted: readonly string[],
): { predicted: readonly string[]; expected: readonly string[] } {
  const said = predicted.filter((topic) => topics.includes(topic)).slice(0, 1)
  const [main = ''] = topics
  return { predicted, expected: said.length > 0 ? said : [main] }
}

function sectionOf(
  set: string,
  items: readonly LabelledText[],
  ours: Figures,
  theirs: Figures,
): Section {
  const codes = [...new Set(Object.keys(ours).map((name) => name.split('.')[1] ?? ''))]
  return {
    heading: set,
    text: `${explanations[set] ?? ''} "First": the first topic is one of the right ones.`,
    table: {
      columns: [
        'language',
        'texts',
        'first',
        'micro-F1',
        'macro-F1',
        'NB first',
        'NB micro-F1',
        'NB macro-F1',
      ],
      rows: codes.map((code) => [
        code,
        String(items.filter(({ language }) => code === 'all' || language === code).length),
        ...['first', 'microF1', 'macroF1'].map((name) => ours[`${set}.${code}.${name}`]),
        ...['first', 'microF1', 'macroF1'].map((name) => theirs[`${set}.${code}.${name}`]),
      ]),
    },
  }
}
