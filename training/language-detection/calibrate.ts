import { fewestPower, mostPower } from '../../src/language-detection/by-length.js'
import { distinctness } from '../../src/language-detection/distinctness.js'
import { prevailingScript } from '../../src/language-detection/script.js'
import { createTextScorer } from '../../src/language-detection/text-scores.js'
import type { ModelFile } from '../../src/model/index.js'
import type { Sample } from './samples.js'

/** From this many samples of a length on, its parameters are fitted. */
const fewestSamples = 100
/** A text of fewer features, 2^6, is a few words, and its language need not stand out. */
const fewestToStandOut = 7
/** Of right answers in Latin script, this share stands out less than the model asks for. */
const doubtfulShare = 0.01

/**
 * Fits what a model needs to know of each length, on samples that it was not trained on: the
 * temperature under which they are likeliest (log loss), every language counting alike, and how far
 * the right language stands out at least.
 */
export function calibrate(file: ModelFile, samples: readonly Sample[]): ModelFile {
  const scoreText = createTextScorer(file)
  const items: { power: number; odds: readonly number[]; right: number; distinct?: number }[] = []
  for (const { label, text } of samples) {
    const { script } = prevailingScript(text)
    const scored = scoreText(text, script, () => false)
    const right = scored?.codes.indexOf(label) ?? -1
    if (scored === undefined || scored.codes.length < 2 || right < 0) continue
    const odds = [...scored.scores]
    const most = Math.max(...odds)
    items.push({
      power: Math.min(Math.max(Math.round(Math.log2(scored.features)), fewestPower), mostPower),
      odds: odds.map((odd) => odd - most),
      right,
      ...(script === 'Latn' && odds[right] === most
        ? { distinct: distinctness(scored.scores) }
        : {}),
    })
  }
  const parameters: Record<string, number> = { ...file.parameters }
  let temperature = 1
  let least = 0
  for (let power = fewestPower; power <= mostPower; power += 1) {
    const group = items.filter((item) => item.power === power)
    if (group.length >= fewestSamples) temperature = bestTemperature(group)
    parameters[`temperature${power}`] = temperature
    const distinct = group.flatMap((item) => item.distinct ?? []).sort((a, b) => a - b)
    if (power >= fewestToStandOut && distinct.length >= fewestSamples)
      least = distinct[Math.floor(doubtfulShare * distinct.length)] ?? 0
    parameters[`distinctness${power}`] = Math.round(least * 1000) / 1000
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
