import type { DescribedBlock } from './block-statistics.js'
import { classWordGroups } from './class-words.js'
import { tagCount, type ContainerTree } from './container-tree.js'
import type { BlockMarkup } from './read-page-html.js'

/** Features before those of tags and class words. */
const plainFeatures = 34
/** Number of features that markup gives. */
export const markupFeatures = plainFeatures + tagCount + classWordGroups

/** The elements around the blocks of a page. */
export interface PageMarkup {
  readonly markup: readonly BlockMarkup[]
  readonly containers: ContainerTree
}

/** What the metadata of a page say of each block: 0…1, -1 where they say nothing. */
export interface PageEvidence {
  /** Likeness to the page's summary. */
  readonly describedShare: readonly number[]
  /** How much of it stands in the body that the page's linked data quote. */
  readonly quotedShare: readonly number[]
}

/** Sums over the elements of a page. */
export interface ContainerContext {
  readonly text: readonly number[]
  readonly length: readonly number[]
  readonly linked: readonly number[]
  readonly direct: readonly number[]
  /** The element that holds the article as Readability would find it, and its ancestors. */
  readonly bestPath: ReadonlySet<number>
  readonly best: number
  readonly textTotal: number
  readonly groupOf: readonly number[]
  readonly groups: {
    readonly count: readonly number[]
    readonly text: readonly number[]
    readonly length: readonly number[]
    readonly linked: readonly number[]
  }
  readonly levels: readonly number[]
  readonly sinceHeading: readonly number[]
  readonly headingLevel: readonly number[]
  /** The outermost `<article>` in which the headline stands, and how many there are. */
  readonly titleArticle: number
  readonly articleCount: number
  /** Headings of the first level before each block. */
  readonly topHeadings: readonly number[]
}

/** Sums up what the elements of a page hold. */
export function containerContext(
  blocks: readonly DescribedBlock[],
  linkDensity: readonly number[],
  { markup, containers }: PageMarkup,
  titleIndex: number,
): ContainerContext {
  const count = containers.parents.length
  const zeros = (): number[] => new Array<number>(count).fill(0)
  const [text, length, linked, direct, score] = [zeros(), zeros(), zeros(), zeros(), zeros()]
  let textTotal = 0
  const add = (list: number[], index: number, value: number): void => {
    list[index] = (list[index] ?? 0) + value
  }
  blocks.forEach(({ statistics, kind }, index) => {
    const box = markup[index]?.container ?? 0
    const links = linkDensity[index] ?? 0
    const isText =
      kind !== 'heading' && statistics.length > 80 && statistics.sentenceMarks >= 1 && links < 0.5
    const characters = isText ? statistics.length * (1 - links) : 0
    textTotal += characters
    add(text, box, characters)
    add(length, box, statistics.length)
    add(linked, box, statistics.length * links)
    add(direct, containers.parents[box] ?? 0, 1)
    let share = 1
    let ancestor = box
    for (let step = 0; step < 4 && ancestor >= 0; step++) {
      add(score, ancestor, Math.min(characters, 1000) * share)
      ancestor = containers.parents[ancestor] ?? -1
      share /= step === 0 ? 1 : 2
    }
  })
  for (let index = count - 1; index > 0; index--) {
    const parent = containers.parents[index] ?? 0
    add(text, parent, text[index] ?? 0)
    add(length, parent, length[index] ?? 0)
    add(linked, parent, linked[index] ?? 0)
  }
  let best = 0
  score.forEach((value, index) => {
    if (value > (score[best] ?? 0)) best = index
  })
  const groupOf: number[] = []
  const groupNumbers = new Map<string, number>()
  const groups = {
    count: [] as number[],
    text: [] as number[],
    length: [] as number[],
    linked: [] as number[],
  }
  const levels: number[] = []
  const sinceHeading: number[] = []
  const headingLevel: number[] = []
  const topHeadings: number[] = []
  let topHeading = 0
  let lastHeading = -99
  let lastLevel = 0
  blocks.forEach(({ statistics, kind, level }, index) => {
    const box = markup[index]?.container ?? 0
    const parent = containers.parents[box] ?? 0
    const key = `${containers.signatures[box] ?? ''} ${containers.signatures[parent] ?? ''}`
    let group = groupNumbers.get(key)
    if (group === undefined) groupNumbers.set(key, (group = groupNumbers.size))
    groupOf.push(group)
    const links = linkDensity[index] ?? 0
    const isText =
      kind !== 'heading' && statistics.length > 80 && statistics.sentenceMarks >= 1 && links < 0.5
    add(groups.count, group, 1)
    add(groups.text, group, isText ? statistics.length * (1 - links) : 0)
    add(groups.length, group, statistics.length)
    add(groups.linked, group, statistics.length * links)
    sinceHeading.push(Math.min(99, index - lastHeading))
    headingLevel.push(lastLevel)
    levels.push(level)
    topHeadings.push(topHeading)
    if (level === 1) topHeading++
    if (kind === 'heading') {
      lastHeading = index
      lastLevel = level
    }
  })
  const bestPath = new Set<number>()
  for (let index = best; index >= 0; index = containers.parents[index] ?? -1) bestPath.add(index)
  return {
    text,
    length,
    linked,
    direct,
    bestPath,
    best,
    textTotal,
    groupOf,
    groups,
    levels,
    sinceHeading,
    headingLevel,
    topHeadings,
    titleArticle: containers.articles[markup[titleIndex]?.container ?? 0] ?? 0,
    articleCount: new Set(containers.articles).size - 1,
  }
}

/** Writes the features of the elements around one block. */
export function writeMarkupFeatures(
  row: Float32Array,
  index: number,
  linkDensity: readonly number[],
  { markup, containers }: PageMarkup,
  context: ContainerContext,
  evidence: PageEvidence,
): void {
  const box = markup[index]?.container ?? 0
  const parent = containers.parents[box] ?? 0
  const grandparent = Math.max(0, containers.parents[parent] ?? 0)
  const share = (list: readonly number[], at: number): number =>
    (list[at] ?? 0) / Math.max(1, context.textTotal)
  const density = (at: number): number =>
    (context.linked[at] ?? 0) / Math.max(1, context.length[at] ?? 0)
  let steps = 0
  let ancestor = box
  while (ancestor > 0 && !context.bestPath.has(ancestor) && steps < 40) {
    ancestor = containers.parents[ancestor] ?? 0
    steps++
  }
  const { groups } = context
  const article = containers.articles[box] ?? 0
  const group = context.groupOf[index] ?? 0
  const inBest = isWithin(containers, box, context.best)
  row.set([
    linkDensity[index] ?? 0,
    linkDensity[index - 1] ?? 0,
    linkDensity[index + 1] ?? 0,
    containers.depths[box] ?? 0,
    share(context.text, parent),
    share(context.text, grandparent),
    density(parent),
    density(grandparent),
    Math.log2(1 + (context.direct[parent] ?? 0)),
    Number(inBest),
    steps,
    share(context.text, context.best),
    (containers.depths[box] ?? 0) - (containers.depths[context.best] ?? 0),
    share(context.text, ancestor),
    Number(containers.isArticleBody[box] ?? false),
    (context.text[parent] ?? 0) / Math.max(1, context.length[parent] ?? 0),
    (context.text[grandparent] ?? 0) / Math.max(1, context.length[grandparent] ?? 0),
    Number(parent === (containers.parents[markup[index - 1]?.container ?? 0] ?? 0)),
    Number(parent === (containers.parents[markup[index + 1]?.container ?? 0] ?? 0)),
    Number(box === context.best || parent === context.best),
    evidence.describedShare[index] ?? 0,
    evidence.quotedShare[index] ?? 0,
    evidence.quotedShare[index - 1] ?? 0,
    evidence.quotedShare[index + 1] ?? 0,
    context.levels[index] ?? 0,
    context.sinceHeading[index] ?? 99,
    context.headingLevel[index] ?? 0,
    Math.log2(1 + (groups.count[group] ?? 0)),
    (groups.text[group] ?? 0) / Math.max(1, context.textTotal),
    (groups.linked[group] ?? 0) / Math.max(1, groups.length[group] ?? 0),
    article === 0 ? -1 : Number(article === context.titleArticle),
    article === 0 ? -1 : share(context.text, article),
    Math.log2(1 + context.articleCount),
    Math.min(5, context.topHeadings[index] ?? 0),
  ])
  const tags = containers.pathTags[box] ?? 0
  for (let tag = 0; tag < tagCount; tag++) row[plainFeatures + tag] = (tags >> tag) & 1
  const near =
    (containers.ownWords[box] ?? 0) |
    (containers.ownWords[parent] ?? 0) |
    (containers.ownWords[grandparent] ?? 0)
  const far = containers.pathWords[box] ?? 0
  for (let group = 0; group < classWordGroups; group++)
    row[plainFeatures + tagCount + group] = ((far >> group) & 1) + ((near >> group) & 1)
}

function isWithin(containers: ContainerTree, box: number, target: number): boolean {
  for (let index = box, steps = 0; index >= target && steps < 60; steps++) {
    if (index === target) return true
    index = containers.parents[index] ?? -1
  }
  return false
}
