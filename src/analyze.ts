import { hashDocument, readArticle } from './article/index.js'
import type { Document } from './article/index.js'
import { invalidOption } from './errors.js'
import { extractEntities, loadKnowledge } from './entities/index.js'
import type { Knowledge, OwnName } from './entities/index.js'
import { detectLanguage, loadDetector } from './language-detection/index.js'
import type { Detector } from './language-detection/index.js'
import {
  loadLanguage,
  resolveLanguage,
  tokenizeDocument,
  unknownLanguage,
} from './languages/index.js'
import type { Language, TokenizedDocument } from './languages/index.js'
import { manyLanguages } from './model/index.js'
import { readTime } from './read-time/index.js'
import type { Analysis, Article, DetectedLanguage, Statistics, Warning } from './schema/index.js'
import { classifyTopics, extractKeyphrases, suggestTags, topicModelVersion } from './tags/index.js'
import { version } from './version.js'

/** What a site knows of its articles, and how it wants them read. */
export interface AnalyzeOptions {
  /** BCP 47 codes of the languages the site publishes in: a prior for the detector. Default: none. */
  readonly candidates?: readonly string[]
  /** Reading speed for read time, instead of the language's own. Default: by language. */
  readonly wordsPerMinute?: number
  /** The site's own names, found wherever they stand. Default: none. */
  readonly gazetteer?: readonly OwnName[]
  /** Names that are never entities. Default: none. */
  readonly ignore?: readonly string[]
  /**
   * Whether entities get `links`: Wikidata, ISO 3166, GeoNames. Loads what is known of 200,000 names.
   * Default: no.
   */
  readonly links?: boolean
  /** Whether a whole page is kept with its menus and teasers. Default: no. */
  readonly keepAll?: boolean
  /** How many tags at most. Default: 10. */
  readonly maximumTags?: number
  /**
   * What tells the language: such as the smaller detector of `loadDetector({ size: 'small' })`.
   * Default: the full one, which is loaded when first needed.
   */
  readonly detector?: Detector
}

/** Options of `createAnalyzer`. */
export interface AnalyzerOptions extends AnalyzeOptions {
  /** BCP 47 codes of the languages to load. Default: `['en']`. */
  readonly languages?: readonly string[]
}

/** An analysis together with the sentences and tokens it rests on. */
export interface DetailedAnalysis {
  readonly analysis: Analysis
  readonly tokenized: TokenizedDocument
}

/** Analyses articles at once: everything it needs is loaded. */
export interface Analyzer {
  /** Codes of the languages loaded. */
  readonly languages: readonly string[]
  /** Says everything copydesk knows about one article. Throws only for a malformed article, never for its text. */
  analyze(article: Article): Analysis
  /** The same, with the tokens: for those who build on the analysis, such as the related-article index. */
  analyzeInDetail(article: Article): DetailedAnalysis
}

/**
 * Analyses one article, loading what it needs: the detector once, each language once.
 *
 * @throws CopydeskError `invalid-article` or `invalid-option`; a text never throws.
 *
 * @example
 * const { language, readTime, entities } = await analyze({ body: 'Angela Merkel met Emmanuel Macron in Paris.' })
 * language.code // 'en'
 * readTime.label // '1 min read'
 * entities.map(({ name }) => name) // ['Angela Merkel', 'Emmanuel Macron', 'Paris']
 */
export async function analyze(article: Article, options: AnalyzeOptions = {}): Promise<Analysis> {
  const detector = options.detector ?? (await loadDetector())
  const reading = read(article, detector, options)
  const code = resolveLanguage(reading.detected.code)
  const language = code === undefined ? unknownLanguage : await loadLanguage(code)
  const knowledge = options.links === true ? await loadKnowledge() : undefined
  return conclude(reading, { language, detector, knowledge }, options).analysis
}

/**
 * Loads a detector and languages, and returns an analyzer that needs no promise any more.
 *
 * An article in a language that was not loaded gets its language and read time, keyphrases without
 * stop words, no entities, and a warning.
 *
 * @throws CopydeskError `unknown-language` for a code without data, `invalid-option`.
 *
 * @example
 * const analyzer = await createAnalyzer({ languages: ['en', 'de'] })
 * analyzer.analyze({ title: 'Merkel reist nach Paris', body }).language.code // 'de'
 */
export async function createAnalyzer(options: AnalyzerOptions = {}): Promise<Analyzer> {
  const codes: readonly string[] = options.languages ?? ['en']
  if (!Array.isArray(codes))
    invalidOption('languages', codes, "Give an array of BCP 47 codes, such as ['en', 'de'].")
  const [detector, knowledge, ...languages] = await Promise.all([
    options.detector ?? loadDetector(),
    options.links === true ? loadKnowledge() : undefined,
    ...codes.map(loadLanguage),
  ])
  const loaded = new Map(languages.map((language) => [language.code, language]))

  function analyzeInDetail(article: Article): DetailedAnalysis {
    const reading = read(article, detector, options)
    const language = loaded.get(resolveLanguage(reading.detected.code) ?? '') ?? unknownLanguage
    return conclude(reading, { language, detector, knowledge }, options)
  }

  // An empty article: wrong options are refused now and not at the first article, models are unpacked.
  analyzeInDetail({ body: '' })

  return {
    languages: [...loaded.keys()],
    analyze: (article) => analyzeInDetail(article).analysis,
    analyzeInDetail,
  }
}

/** An article read, and its language. */
interface Reading {
  readonly document: Document
  readonly detected: DetectedLanguage
}

function read(
  article: Article,
  detector: Detector,
  { keepAll, candidates }: AnalyzeOptions,
): Reading {
  const document = readArticle(article, keepAll === undefined ? {} : { keepAll })
  const declared = document.metadata.language
  return { document, detected: detectLanguage(document, { detector, declared, candidates }) }
}

/** What an article is read with. */
interface Resources {
  readonly language: Language
  readonly detector: Detector
  readonly knowledge: Knowledge | undefined
}

function conclude(
  { document, detected }: Reading,
  resources: Resources,
  options: AnalyzeOptions,
): DetailedAnalysis {
  const { language, knowledge } = resources
  const tokenized = tokenizeDocument(document, language)
  const entities = extractEntities(tokenized, {
    language,
    ...namesOf(options),
    ...(knowledge && { knowledge }),
  })
  const topics = classifyTopics(tokenized, { language })
  const keyphrases = extractKeyphrases(tokenized, { language })
  const tags = suggestTags({ document, entities, topics, keyphrases }, tagOptions(options))
  const time = readTime(document, readTimeOptions(detected, options))
  const analysis: Analysis = {
    schemaVersion: 1,
    generator: { name: 'copydesk', version, models: modelVersions(resources) },
    textHash: hashDocument(document),
    article: describeArticle(document),
    language: detected,
    readTime: time,
    statistics: countStatistics(tokenized, time.words),
    entities,
    topics,
    tags,
    warnings: [...document.warnings, ...languageWarnings(document, detected, language)],
  }
  return { analysis, tokenized }
}

function namesOf({
  gazetteer,
  ignore,
}: AnalyzeOptions): Pick<AnalyzeOptions, 'gazetteer' | 'ignore'> {
  return { ...(gazetteer && { gazetteer }), ...(ignore && { ignore }) }
}

function tagOptions({ maximumTags }: AnalyzeOptions): { limit?: number } {
  if (maximumTags === undefined) return {}
  if (!Number.isInteger(maximumTags) || maximumTags < 1)
    invalidOption('maximumTags', maximumTags, 'Give a whole number from 1.')
  return { limit: maximumTags }
}

function readTimeOptions(
  { code }: DetectedLanguage,
  { wordsPerMinute }: AnalyzeOptions,
): { language?: string; wordsPerMinute?: number } {
  return {
    ...(code === 'und' ? {} : { language: code }),
    ...(wordsPerMinute === undefined ? {} : { wordsPerMinute }),
  }
}

/** The models that had a say, by task. */
function modelVersions({ detector, language, knowledge }: Resources): Record<string, string> {
  const { entityModel, gazetteer } = language
  const topics = topicModelVersion(language)
  return {
    'language-detection': detector.version,
    ...(entityModel && { entities: entityModel.version }),
    ...(gazetteer && { gazetteer: gazetteer.version }),
    ...(knowledge && { knowledge: knowledge.version }),
    ...(topics !== undefined && { topics }),
  }
}

/** What was given of the article or, where nothing was, what was found in it. */
function describeArticle({ title, metadata }: Document): Analysis['article'] {
  const { byline, publishedAt } = metadata
  return {
    ...(title === '' ? {} : { title }),
    ...(byline === undefined ? {} : { byline }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  }
}

function countStatistics({ document, fields }: TokenizedDocument, words: number): Statistics {
  const body = fields.find(({ field }) => field === 'body')
  return {
    characters: document.text.length,
    words,
    sentences: body?.sentences.length ?? 0,
    paragraphs: document.blocks.filter(({ kind }) => kind === 'paragraph').length,
  }
}

function languageWarnings(
  { text }: Document,
  { code, name }: DetectedLanguage,
  language: Language,
): Warning[] {
  if (text.trim() === '') return []
  if (code === 'und')
    return [{ code: 'language-unknown', message: 'The text says too little to know its language.' }]
  if (language.code === 'und')
    return [
      {
        code: resolveLanguage(code) === undefined ? 'language-unsupported' : 'language-not-loaded',
        message: `No data for ${name} (${code}) is loaded: names, topics and stop words are unknown.`,
      },
    ]
  if (language.entityModel === undefined && language.findNames === undefined)
    return [{ code: 'no-entity-model', message: `No names are found in ${name} (${code}) yet.` }]
  if (language.entityModel?.language === manyLanguages)
    return [
      {
        code: 'shared-entity-model',
        message: `Names in ${name} (${code}) are found by a model that many languages share: fewer of them, and less certain.`,
      },
    ]
  return []
}
