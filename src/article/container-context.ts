import type { ContainerTree } from './container-tree.js'
import type { DescribedBlock } from './described-block.js'
import type { PageMarkup } from './markup-features.js'
import type { PageContext } from './page-context.js'

/** Sums over the elements of a page, by element, and over groups of elements made alike. */
export interface ContainerContext {
  /** Characters of sentences outside links, of everything, and in links, with all descendants. */
  readonly text: Float64Array
  readonly length: Float64Array
  readonly linked: Float64Array
  /** Blocks of direct children. */
  readonly direct: Float64Array
  readonly textTotal: number
  /** The element that holds the article as Readability would find it. */
  readonly best: number
  /** Whether each element is or lies in the best one: 1 or 0. */
  readonly isInBest: Uint8Array
  /** The innermost ancestor that holds the best element, too, and the steps up to it. */
  readonly shared: Uint32Array
  readonly steps: Uint32Array
  /** Share of the text of the page in elements with the name and class of each block's, by signature. */
  readonly textOfKind: Float64Array
  /** The group of each block: blocks whose element and its parent have the same names and classes. */
  readonly groupOf: readonly number[]
  readonly groups: readonly ElementGroup[]
  readonly headings: readonly HeadingPlace[]
  /** The outermost `<article>` in which the headline stands. */
  readonly titleArticle: number
}

/** Blocks made alike. */
interface ElementGroup {
  count: number
  text: number
  length: number
  linked: number
}

/** Where a block stands among the headings of its page. */
interface HeadingPlace {
  /** Blocks since the last heading, and its level. */
  readonly since: number
  readonly level: number
  /** Headings of the first level before the block. */
  readonly top: number
}

/** How far up the elements of a page a block speaks for them, and its longest voice, in characters. */
const voice = { steps: 4, longest: 1000 }

/** Sums up what the elements of a page hold. Linear time. */
export function containerContext(
  blocks: readonly DescribedBlock[],
  { linkDensity, titleIndex }: Pick<PageContext, 'linkDensity' | 'titleIndex'>,
  { markup, containers }: PageMarkup,
): ContainerContext {
  const { parents, signatures } = containers
  const zeros = (): Float64Array => new Float64Array(parents.length)
  const [text, length, linked, direct, score] = [zeros(), zeros(), zeros(), zeros(), zeros()]
  const textOfKind = new Float64Array(containers.signatureCount + 1)
  const groupOf: number[] = []
  const groups: ElementGroup[] = []
  const groupNumbers = new Map<number, number>()
  let textTotal = 0
  blocks.forEach(({ statistics, kind }, index) => {
    const box = markup[index]?.container ?? 0
    const parent = parents[box] ?? 0
    const links = linkDensity[index] ?? 0
    const isText =
      kind !== 'heading' && statistics.length > 80 && statistics.sentenceMarks >= 1 && links < 0.5
    const characters = isText ? statistics.length * (1 - links) : 0
    textTotal += characters
    add(textOfKind, signatures[box] ?? 0, characters)
    add(text, box, characters)
    add(length, box, statistics.length)
    add(linked, box, statistics.length * links)
    add(direct, parent, 1)
    let share = Math.min(characters, voice.longest)
    for (let step = 0, ancestor = box; step < voice.steps && ancestor >= 0; step++) {
      add(score, ancestor, share)
      ancestor = parents[ancestor] ?? -1
      if (step > 0) share /= 2
    }
    const key = (signatures[box] ?? 0) * 0x100000 + (signatures[parent] ?? 0)
    let number = groupNumbers.get(key)
    if (number === undefined) groupNumbers.set(key, (number = groups.length))
    const group = (groups[number] ??= { count: 0, text: 0, length: 0, linked: 0 })
    groupOf.push(number)
    group.count++
    group.text += characters
    group.length += statistics.length
    group.linked += statistics.length * links
  })
  for (let index = parents.length - 1; index > 0; index--) {
    const parent = parents[index] ?? 0
    add(text, parent, text[index] ?? 0)
    add(length, parent, length[index] ?? 0)
    add(linked, parent, linked[index] ?? 0)
  }
  const best = score.reduce((most, value, index) => (value > (score[most] ?? 0) ? index : most), 0)
  return {
    text,
    length,
    linked,
    direct,
    textOfKind,
    textTotal,
    best,
    ...waysToBest(containers, best),
    groupOf,
    groups,
    headings: headingPlaces(blocks),
    titleArticle: containers.articles[markup[titleIndex]?.container ?? 0] ?? 0,
  }
}

function add(list: Float64Array, index: number, value: number): void {
  list[index] = (list[index] ?? 0) + value
}

/** How every element lies to the best one; parents come before their children. */
function waysToBest(
  { parents }: ContainerTree,
  best: number,
): Pick<ContainerContext, 'isInBest' | 'shared' | 'steps'> {
  const isInBest = new Uint8Array(parents.length)
  const shared = new Uint32Array(parents.length)
  const steps = new Uint32Array(parents.length)
  const path = new Set<number>()
  for (let index = best; index >= 0; index = parents[index] ?? -1) path.add(index)
  for (let index = 1; index < parents.length; index++) {
    const parent = parents[index] ?? 0
    isInBest[index] = index === best ? 1 : (isInBest[parent] ?? 0)
    const isShared = path.has(index)
    shared[index] = isShared ? index : (shared[parent] ?? 0)
    steps[index] = isShared ? 0 : (steps[parent] ?? 0) + 1
  }
  if (best === 0) isInBest.fill(1)
  return { isInBest, shared, steps }
}

function headingPlaces(blocks: readonly DescribedBlock[]): HeadingPlace[] {
  let since = 98
  let last = 0
  let top = 0
  return blocks.map(({ kind, level }) => {
    since = Math.min(99, since + 1)
    const place = { since, level: last, top }
    if (level === 1) top++
    if (kind === 'heading') {
      since = 0
      last = level
    }
    return place
  })
}
