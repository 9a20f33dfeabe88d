import { featureVersion } from '../../src/language-detection/features.js'
import { labelsByScript } from './labels.js'
import { encodeBase64, encodeWeightPairs, modelFormat } from '../../src/model/index.js'
import type { ModelFile } from '../../src/model/index.js'
import { withVersion } from '../data-file.js'
import type { Model } from './trainer.js'

/** Share of the weights that lie within `steps` of zero; of the rest the largest are clipped. */
const kept = 0.9995
/** Turns a trained model into the file the library reads. */
export function toModelFile(
  { settings, embeddings, groups }: Model,
  trainedOn: readonly string[],
): ModelFile {
  const { buckets, dimensions, alpha, steps } = settings
  const labels: string[] = []
  const weights: number[] = []
  for (const [script, codes] of Object.entries(labelsByScript))
    codes.forEach((code, index) => {
      labels.push(`${script} ${code}`)
      const start = index * (dimensions + 1)
      const row = groups.get(script)?.weights.subarray(start, start + dimensions + 1)
      weights.push(...(row ?? new Float32Array(dimensions + 1)))
    })
  const sizes = embeddings.map(Math.abs).sort()
  const embeddingScale = (sizes[Math.floor(kept * (sizes.length - 1))] ?? 1) / steps
  const quantised = Int8Array.from(embeddings, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / embeddingScale))),
  )
  const tables = {
    embeddings: encodeWeightPairs(quantised),
    weights: encodeBase64(new Uint8Array(Float32Array.from(weights).buffer)),
  }
  return withVersion({
    format: modelFormat,
    task: 'language-detection',
    language: 'mul',
    features: featureVersion,
    labels,
    trainedOn,
    quality: {},
    parameters: { buckets, dimensions, alpha, embeddingScale },
    tables,
  })
}
