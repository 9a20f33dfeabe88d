import { createByteArena } from './byte-arena.js'

/** The features and weights of one article, read into arrays that the next reading overwrites. */
export interface VectorView {
  length: number
  readonly features: Uint32Array
  readonly weights: Uint8Array
}

/** The vectors of all articles, each by the place that `append` gave; about two and a half bytes a feature. */
export interface ArticleVectors {
  /** Keeps a vector; its features must rise. */
  append(features: ArrayLike<number>, weights: ArrayLike<number>): number
  read(place: number): VectorView
}

/** Features an article can have at most. */
export const maximumVectorLength = 1024
const bytesPerFeature = 6

export function createArticleVectors(): ArticleVectors {
  const arena = createByteArena()
  const view = {
    length: 0,
    features: new Uint32Array(maximumVectorLength),
    weights: new Uint8Array(maximumVectorLength),
  }
  const scratch = new Uint8Array(2 + maximumVectorLength * bytesPerFeature)

  return {
    append(features, weights) {
      let end = 2
      scratch[0] = features.length & 255
      scratch[1] = features.length >> 8
      let previous = 0
      for (let at = 0; at < features.length; at++) {
        let gap = (features[at] ?? 0) - previous
        previous += gap
        for (; gap >= 128; gap >>>= 7) scratch[end++] = (gap & 127) | 128
        scratch[end++] = gap
        scratch[end++] = weights[at] ?? 0
      }
      return arena.append(scratch, end)
    },
    read(place) {
      const chunk = arena.chunk(place)
      let at = arena.within(place)
      const length = (chunk[at] ?? 0) | ((chunk[at + 1] ?? 0) << 8)
      at += 2
      let feature = 0
      for (let index = 0; index < length; index++) {
        let byte = chunk[at++] ?? 0
        let gap = byte & 127
        for (let shift = 7; byte >= 128; shift += 7) {
          byte = chunk[at++] ?? 0
          gap |= (byte & 127) << shift
        }
        feature += gap
        view.features[index] = feature
        view.weights[index] = chunk[at++] ?? 0
      }
      view.length = length
      return view
    },
  }
}
