import { createDetector } from '../../src/language-detection/language-model.js'
import { FeatureList, readFeatures } from '../../src/language-detection/features.js'
import { prevailingScript } from '../../src/language-detection/script.js'
import type { ModelFile } from '../../src/model/index.js'
import type { Sample } from './samples.js'

/** The feature counts, as powers of two, at which a temperature is fitted. */
const powers = [4, 5, 6, 7, 8, 9, 10, 11]

/**
 * Fits the temperature of each length: the one under which the samples are likeliest (log loss),
 * every language counting alike.
 */
export function calibrate(file: ModelFile, samples: readonly Sample[]): ModelFile {
  const detector = createDetector(file)
  const features = new FeatureList()
  const { buckets = 0 } = file.parameters
  const items: { power: number; odds: readonly number[]; right: number }[] = []
  for (const { label, text } of samples) {
    const { script } = prevailingScript(text)
    const ranking = detector.rank(text, script)
    const right = ranking.findIndex(({ code }) => code === label)
    if (ranking.length < 2 || right < 0) continue
    readFeatures(text, script, buckets, features)
    items.push({
      power: Math.min(Math.max(Math.round(Math.log2(features.length)), 4), 11),
      odds: ranking.map(({ probability }) => Math.log(probability + 1e-30)),
      right,
    })
  }
  const parameters: Record<string, number> = { ...file.parameters }
  let last = 1
  for (const power of powers) {
    const group = items.filter((item) => item.power === power)
    if (group.length >= 100) last = bestTemperature(group)
    parameters[`temperature${power}`] = last
  }
  return { ...file, parameters }
}

function bestTemperature(items: readonly { odds: readonly number[]; right: number }[]): number {
  let best = { temperature: 1, loss: Infinity }
  for (let temperature = 0.3; temperature < 6; temperature *= 1.04) {
    let loss = 0
    for (const { odds, right } of items) {
      const total = odds.reduce((sum, odd) => sum + Math.exp(odd / temperature), 0)
      loss -= Math.log(Math.exp((odds[right] ?? 0) / temperature) / total)
    }
    if (loss < best.loss) best = { temperature, loss }
  }
  return Math.round(best.temperature * 1000) / 1000
}
