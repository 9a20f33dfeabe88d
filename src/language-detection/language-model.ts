import { checkModel } from '../model/index.js'
import { parameterByLength } from './by-length.js'
import type { Detector, RankedLanguage } from './detector.js'
import { distinctness } from './distinctness.js'
import { featureVersion } from './features.js'
import { createTextScorer } from './text-scores.js'
import type { TextScores } from './text-scores.js'

/**
 * The answer is this sure: more words are not read. So sure that no prior overturns it, and on the
 * dev sets not one answer in a thousand changes by reading on.
 */
const sureProbability = 0.9999
/**
 * What is left of a probability that is not this clear where no language stands out as the right one
 * does. Names of many countries keep it from standing out, but not from being clear.
 */
const [doubtfulTrust, clearProbability] = [0.5, 0.999]
/** Standing out means something among this many languages: in Latin script. */
const fewestLanguages = 50

/**
 * Makes a detector of a model file: a linear model over hashed n-grams, factored like fastText's
 * (Joulin et al. 2017), with one softmax for each script.
 *
 *     features → rows of coarse embeddings, summed, divided by count^alpha → text vector
 *     text vector · label weights + bias, over the temperature of its length → softmax
 *
 * It reads words from all over the text until the answer is sure (a sequential test; Wald 1945): of
 * most sentences a half, of articles a few lines.
 *
 * @throws CopydeskError `invalid-model` when this version cannot read it.
 */
export function createDetector(file: unknown): Detector {
  const model = checkModel(file, { task: 'language-detection', features: featureVersion })
  const scoreText = createTextScorer(model)
  const temperatureOf = parameterByLength(model, 'temperature', 1)
  const distinctnessOf = parameterByLength(model, 'distinctness', 0)
  const probabilities = new Float64Array(model.labels.length)

  const best = ({ scores, features }: TextScores): number =>
    softmax(scores, temperatureOf(features), probabilities)
  const standsOut = ({ scores, features }: TextScores): boolean =>
    scores.length < fewestLanguages || distinctness(scores) >= distinctnessOf(features)

  return {
    version: model.version,
    rank: (text, script) => {
      const scored = scoreText(text, script, (soFar) => best(soFar) > sureProbability)
      if (scored === undefined) return []
      const isClear = best(scored) > clearProbability || standsOut(scored)
      return toRanking(scored.codes, probabilities, isClear ? 1 : doubtfulTrust)
    },
  }
}

/** So far behind the best (one to five hundred million) a language is out of the question. */
const furthest = 20

/** Writes the probability of every score to `probabilities` and gives the largest. */
function softmax(scores: Float64Array, temperature: number, probabilities: Float64Array): number {
  let most = -Infinity
  for (const score of scores) if (score > most) most = score
  let total = 0
  for (let label = 0; label < scores.length; label += 1) {
    const behind = (most - (scores[label] ?? 0)) / temperature
    total += probabilities[label] = behind < furthest ? Math.exp(-behind) : 0
  }
  for (let label = 0; label < scores.length; label += 1)
    probabilities[label] = (probabilities[label] ?? 0) / total
  return 1 / total
}

/** Languages less likely than this are left out of a ranking: no prior could lift them. */
const leastProbability = 1e-6

function toRanking(
  codes: readonly string[],
  probabilities: Float64Array,
  trust: number,
): readonly RankedLanguage[] {
  const ranking: RankedLanguage[] = []
  codes.forEach((code, index) => {
    const probability = trust * (probabilities[index] ?? 0)
    if (probability >= leastProbability) ranking.push({ code, probability })
  })
  return ranking.sort((a, b) => b.probability - a.probability)
}
