import type { IndexedArticle } from '../indexed-article.js'
import { sketchLength } from '../sketch.js'
import { meaningLength } from '../word-vectors.js'
import { createByteArena } from './byte-arena.js'

/** The features of one article, read into arrays that the next reading overwrites. */
export interface VectorView {
  length: number
  readonly features: Uint32Array
  /** As in `StoredArticle`: twice the weight, plus 1 where the feature is telling. */
  readonly marks: Uint8Array
}

type Fingerprints = Pick<IndexedArticle, 'sketch' | 'meaning'>

/** The fingerprints and vectors of all articles, each by the place that `append` gave. */
export interface ArticleVectors {
  /** Keeps an article: its sketch and meaning, then steps to its features, which must rise, each with its mark. */
  append(prints: Fingerprints, features: ArrayLike<number>, marks: ArrayLike<number>): number
  /** Views of the sketch and the meaning. */
  fingerprints(place: number): Fingerprints
  read(place: number): VectorView
}

/** Features an article can have at most. */
export const maximumVectorLength = 1024
const bytesPerFeature = 6
const headLength = sketchLength + meaningLength

export function createArticleVectors(): ArticleVectors {
  const arena = createByteArena()
  const view = {
    length: 0,
    features: new Uint32Array(maximumVectorLength),
    marks: new Uint8Array(maximumVectorLength),
  }
  const scratch = new Uint8Array(headLength + 2 + maximumVectorLength * bytesPerFeature)

  return {
    append({ sketch, meaning }, features, marks) {
      scratch.set(sketch)
      scratch.set(meaning, sketchLength)
      let end = headLength
      scratch[end++] = features.length & 255
      scratch[end++] = features.length >> 8
      let previous = 0
      for (let at = 0; at < features.length; at++) {
        let step = (features[at] ?? 0) - previous
        previous += step
        for (; step >= 128; step >>>= 7) scratch[end++] = (step & 127) | 128
        scratch[end++] = step
        scratch[end++] = marks[at] ?? 0
      }
      return arena.append(scratch, end)
    },
    fingerprints(place) {
      const chunk = arena.chunk(place)
      const start = arena.within(place)
      return {
        sketch: chunk.subarray(start, start + sketchLength),
        meaning: new Int8Array(chunk.buffer, start + sketchLength, meaningLength),
      }
    },
    read(place) {
      const chunk = arena.chunk(place)
      let at = arena.within(place) + headLength
      const length = (chunk[at] ?? 0) | ((chunk[at + 1] ?? 0) << 8)
      at += 2
      let feature = 0
      for (let index = 0; index < length; index++) {
        let byte = chunk[at++] ?? 0
        let step = byte & 127
        for (let shift = 7; byte >= 128; shift += 7) {
          byte = chunk[at++] ?? 0
          step |= (byte & 127) << shift
        }
        feature += step
        view.features[index] = feature
        view.marks[index] = chunk[at++] ?? 0
      }
      view.length = length
      return view
    },
  }
}
