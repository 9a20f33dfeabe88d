import { readArticle } from '../../src/article/index.js'
import { extractEntities } from '../../src/entities/index.js'
import type { Language } from '../../src/languages/index.js'
import type { EntityType } from '../../src/schema/index.js'
import { describeConfidence } from './entities-confidence.js'
import type { Answer } from './entities-confidence.js'
import type { Cell, Section } from './evaluation.js'
import { calibrationError, precisionRecall, sumCounts } from './metrics.js'
import type { Counts } from './metrics.js'
import { readJsonLines } from './read-lines.js'

interface MarkedArticle {
  readonly title: string
  readonly body: string
  readonly entities: readonly {
    readonly type: 'PER' | 'LOC' | 'ORG'
    readonly name: string
    readonly forms: readonly string[]
    readonly role: 'about' | 'mentions'
  }[]
}

interface Found {
  readonly type: EntityType
  readonly forms: ReadonlySet<string>
  readonly role: 'about' | 'mentions'
  readonly confidence: number
}

const typeOf = { PER: 'person', LOC: 'place', ORG: 'organisation' } as const

/**
 * Measures what editors see: the set of entities of each article. An entity is right when its type
 * is and its fullest form is one of the forms marked; each marked entity can be found once.
 */
export function measureDocuments(
  file: string,
  language: Language,
  figures: Record<string, number>,
): Section[] {
  const all: Counts[] = []
  const about: Counts[] = []
  const answers: Answer[] = []
  let named = 0
  let rightlyNamed = 0
  for (const article of readJsonLines<MarkedArticle>(file)) {
    const found = extractEntities(readArticle(article), { language }).map(
      (entity): Found & { name: string } => ({
        type: entity.type,
        name: entity.name,
        forms: new Set([entity.name]),
        role: entity.role,
        confidence: entity.confidence,
      }),
    )
    const taken = new Set<number>()
    let aboutCorrect = 0
    for (const entity of found) {
      const match = article.entities.findIndex(
        ({ type, forms }, i) =>
          !taken.has(i) &&
          typeOf[type] === entity.type &&
          forms.some((form) => entity.forms.has(form)),
      )
      answers.push({ confidence: entity.confidence, right: match !== -1 })
      if (match === -1) continue
      taken.add(match)
      named++
      if (article.entities[match]?.name === entity.name) rightlyNamed++
      if (entity.role === 'about' && article.entities[match]?.role === 'about') aboutCorrect++
    }
    all.push({ correct: taken.size, predicted: found.length, expected: article.entities.length })
    about.push({
      correct: aboutCorrect,
      predicted: found.filter(({ role }) => role === 'about').length,
      expected: article.entities.filter(({ role }) => role === 'about').length,
    })
  }
  const entities = precisionRecall(sumCounts(all))
  const central = precisionRecall(sumCounts(about))
  figures['en.articles.precision'] = entities.precision
  figures['en.articles.recall'] = entities.recall
  figures['en.articles.about-f1'] = central.f1
  figures['en.articles.calibration'] = 1 - calibrationError(answers)
  const rows: Cell[][] = [
    ['entities', entities.precision, entities.recall, entities.f1],
    ['about', central.precision, central.recall, central.f1],
  ]
  return [
    {
      heading: 'Whole articles',
      text: `Entities of ${String(all.length)} articles, of which single sentences stand in the training parts: type and a form of the name agree. ${(named === 0 ? 0 : (100 * rightlyNamed) / named).toFixed(1)} % of them bear the fullest name.`,
      table: { columns: ['what', 'precision', 'recall', 'F1'], rows },
    },
    describeConfidence(answers, 'entities of the same articles'),
  ]
}
