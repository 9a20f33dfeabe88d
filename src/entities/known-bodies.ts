import { isPublicBody } from './gazetteer.js'
import type { LabelledSpan } from './labels.js'
import type { SentenceFeatures } from './sentence-features.js'
import { capitals } from './word-features.js'

/**
 * Finds the public bodies that the gazetteer knows by a name of several words, and by nothing else,
 * where the tagger has left all of their words out: in headlines and captions full of capitals,
 * "European Council" is one all the same.
 */
export function findKnownBodies(
  { words, marks }: SentenceFeatures,
  labels: Uint8Array,
): LabelledSpan[] {
  const spans: LabelledSpan[] = []
  for (let start = 0; start < words.length; start++) {
    const mark = marks[start] ?? 0
    // A mark is what the phrase is known as and the place in it, 0 for the first word.
    if (mark === 0 || (mark & 3) !== 0 || !isPublicBody(mark >> 2)) continue
    let end = start + 1
    while ((marks[end] ?? 0) >> 2 === mark >> 2 && ((marks[end] ?? 0) & 3) !== 0) end++
    const isFree = labels.subarray(start, end).every((label) => label === 0)
    const isWritten = [words[start], words[end - 1]].every(
      (word) => word?.capitals === capitals.first,
    )
    if (isFree && isWritten) spans.push({ start, end, type: 'organisation' })
  }
  return spans
}
