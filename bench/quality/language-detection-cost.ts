import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { createDetector } from '../../src/language-detection/language-model.js'
import type { Sample } from '../../training/language-detection/samples.js'
import type { Section } from './evaluation.js'
import type { System } from './language-detection-peers.js'

const data = new URL('../../data/shared/', import.meta.url)

/** Measures sentences a second, every system on the same sentences in turn. */
export function speed(
  systems: readonly System[],
  samples: readonly Sample[],
  figures: Record<string, number>,
): Section {
  const texts = samples.filter((_, index) => index % 5 === 0).map(({ text }) => text)
  const rounds = systems.map(() => [] as number[])
  for (let round = 0; round < 5; round += 1)
    systems.forEach((system, index) => {
      const start = performance.now()
      for (const text of texts) system.detect(text)
      rounds[index]?.push((1000 * texts.length) / (performance.now() - start))
    })
  const perSecond = rounds.map((round) => round.sort((a, b) => a - b)[2] ?? 0)
  const eld = systems.findIndex(({ name }) => name.startsWith('eld'))
  figures['speed.times-eld'] = (perSecond[0] ?? 0) / (perSecond[eld] ?? 1)
  return {
    heading: 'Speed',
    text: `Sentences a second on one core, median of five interleaved rounds over ${texts.length} sentences of all languages, mean length ${Math.round(texts.reduce((sum, { length }) => sum + length, 0) / texts.length)} characters.`,
    table: {
      columns: ['system', 'sentences a second', 'times copydesk'],
      rows: systems.map(({ name }, index) => [
        name,
        Math.round(perSecond[index] ?? 0),
        (perSecond[index] ?? 0) / (perSecond[0] ?? 1),
      ]),
    },
  }
}

/** Measures what each model weighs, and how long it takes to be ready. */
export function size(figures: Record<string, number>): Section {
  const rows = [
    { name: 'full', file: 'language-detection.model.json', most: 1.5e6 },
    { name: 'small', file: 'language-detection-small.model.json', most: 3e5 },
  ].map(({ name, file, most }) => {
    const text = readFileSync(new URL(file, data), 'utf8')
    const times: number[] = []
    for (let round = 0; round < 7; round += 1) {
      const start = performance.now()
      createDetector(JSON.parse(text))
      times.push(performance.now() - start)
    }
    const bytes = gzipSync(text, { level: 9 }).length
    figures[`size.${name}-under-${most / 1000}-KB`] = bytes <= most ? 1 : 0
    return [name, text.length / 1e6, bytes / 1e6, times.sort((a, b) => a - b)[3] ?? 0]
  })
  return {
    heading: 'Size and loading',
    table: {
      columns: [
        'model',
        'file, MB',
        'gzipped, MB',
        'load, ms (median of seven, JSON parsing included)',
      ],
      rows,
    },
  }
}
