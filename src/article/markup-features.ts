import { classWordGroups } from './class-words.js'
import type { ContainerContext } from './container-context.js'
import { tagCount, type ContainerTree } from './container-tree.js'
import type { DescribedBlock } from './described-block.js'
import { logOf, type PageContext } from './page-context.js'
import type { BlockMarkup } from './read-page-html.js'

/** Features before those of tags and class words. */
const plainFeatures = 43
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

/** Writes the features of the elements around one block, from place `at` of its row. */
export function writeMarkupFeatures(
  row: Float32Array,
  start: number,
  blocks: readonly DescribedBlock[],
  index: number,
  { linkDensity, lastText, nextText }: PageContext,
  { markup, containers }: PageMarkup,
  context: ContainerContext,
  { describedShare, quotedShare }: PageEvidence,
): void {
  const { parents, depths, articles } = containers
  const { text, length, linked, best, headings } = context
  const box = markup[index]?.container ?? 0
  const parent = parents[box] ?? 0
  const grandparent = Math.max(0, parents[parent] ?? 0)
  const all = Math.max(1, context.textTotal)
  const parentLength = Math.max(1, length[parent] ?? 0)
  const grandparentLength = Math.max(1, length[grandparent] ?? 0)
  const article = articles[box] ?? 0
  const group = context.groups[context.groupOf[index] ?? 0]
  const heading = headings[index]
  const isBeside = (other: number): boolean =>
    parent === (parents[markup[other]?.container ?? 0] ?? 0)
  let at = start
  row[at++] = linkDensity[index] ?? 0
  row[at++] = linkDensity[index - 1] ?? 0
  row[at++] = linkDensity[index + 1] ?? 0
  row[at++] = depths[box] ?? 0
  row[at++] = (text[parent] ?? 0) / all
  row[at++] = (text[grandparent] ?? 0) / all
  row[at++] = (linked[parent] ?? 0) / parentLength
  row[at++] = (linked[grandparent] ?? 0) / grandparentLength
  row[at++] = logOf(context.direct[parent] ?? 0)
  row[at++] = context.isInBest[box] ?? 0
  row[at++] = context.steps[box] ?? 0
  row[at++] = (text[best] ?? 0) / all
  row[at++] = (depths[box] ?? 0) - (depths[best] ?? 0)
  row[at++] = (text[context.shared[box] ?? 0] ?? 0) / all
  row[at++] = Number(containers.isArticleBody[box] ?? false)
  row[at++] = (text[parent] ?? 0) / parentLength
  row[at++] = (text[grandparent] ?? 0) / grandparentLength
  row[at++] = Number(isBeside(index - 1))
  row[at++] = Number(isBeside(index + 1))
  row[at++] = Number(box === best || parent === best)
  row[at++] = describedShare[index] ?? 0
  row[at++] = quotedShare[index] ?? 0
  row[at++] = quotedShare[index - 1] ?? 0
  row[at++] = quotedShare[index + 1] ?? 0
  row[at++] = blocks[index]?.level ?? 0
  row[at++] = heading?.since ?? 0
  row[at++] = heading?.level ?? 0
  row[at++] = logOf(group?.count ?? 0)
  row[at++] = (group?.text ?? 0) / all
  row[at++] = (group?.linked ?? 0) / Math.max(1, group?.length ?? 0)
  row[at++] = article === 0 ? -1 : Number(article === context.titleArticle)
  row[at++] = article === 0 ? -1 : (text[article] ?? 0) / all
  row[at++] = logOf(containers.articleCount)
  row[at++] = Math.min(5, heading?.top ?? 0)
  const own = markup[index]
  const images = (own?.imagesBefore ?? 0) - (markup[index - 1]?.imagesBefore ?? 0)
  row[at++] = Number(containers.names[box] === 'p')
  row[at++] = Math.min(images, 3)
  row[at++] = own?.links ?? 0
  row[at++] = (text[Math.max(0, parents[grandparent] ?? 0)] ?? 0) / all
  row[at++] = (context.textOfKind[containers.signatures[box] ?? 0] ?? 0) / all
  row[at++] = (group?.text ?? 0) / Math.max(1, group?.length ?? 0)
  row[at++] = Number(isBeside(index - (lastText[index] ?? 0)))
  row[at++] = Number(isBeside(index + (nextText[index] ?? 0)))
  row[at++] = (linked[context.best] ?? 0) / Math.max(1, length[context.best] ?? 0)
  const tags = containers.pathTags[box] ?? 0
  for (let tag = 0; tag < tagCount; tag++) row[at++] = (tags >> tag) & 1
  const { ownWords } = containers
  const near = (ownWords[box] ?? 0) | (ownWords[parent] ?? 0) | (ownWords[grandparent] ?? 0)
  const far = containers.pathWords[box] ?? 0
  for (let word = 0; word < classWordGroups; word++)
    row[at++] = ((far >> word) & 1) + ((near >> word) & 1)
}
