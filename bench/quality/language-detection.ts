import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { detectLanguage, loadDetector } from '../../src/language-detection/index.js'
import { baseLanguage } from '../../src/language-detection/language-code.js'
import { createDetector } from '../../src/language-detection/language-model.js'
import { prevailingScript } from '../../src/language-detection/script.js'
import { hashString } from '../../src/model/index.js'
import { readTexts } from '../../training/language-detection/corpora.js'
import { labelOf } from '../../training/language-detection/labels.js'
import { lengths, makeSamples } from '../../training/language-detection/samples.js'
import type { Length, Sample } from '../../training/language-detection/samples.js'
import type { Evaluation, EvaluationContext, Figures, Report, Section } from './evaluation.js'
import { loadSystems } from './language-detection-peers.js'
import type { System } from './language-detection-peers.js'
import { calibrationError } from './metrics.js'
import { readJsonLines } from './read-lines.js'

const modelFile = new URL('../../data/shared/language-detection.model.json', import.meta.url)

/** Languages that are easily mistaken for each other. */
const closeGroups = [
  'bs hr sr sl mk',
  'cs sk pl',
  'da nb nn sv is fo',
  'pt gl es ca it',
  'id ms jv su',
  'ru uk be bg mk sr',
  'az tr tk uz',
  'fa ar ur ps ckb',
  'hi mr ne sa',
  'zh ja',
  'af nl de lb fy',
  'en fr la',
].map((group) => group.split(' '))

export const evaluation: Evaluation = {
  title: 'Language detection',
  measureGold: async ({ gold }) => measureGold(gold),
  run,
}

interface GoldItem {
  readonly text: string
  readonly language: string
  readonly kind: string
}

async function measureGold(gold: (file: string) => string): Promise<Figures> {
  const detector = await loadDetector()
  const items = readJsonLines<GoldItem>(gold('language.jsonl'))
  const kinds = [...new Set(items.map(({ kind }) => kind))]
  return Object.fromEntries(
    kinds.map((kind) => {
      const ofKind = items.filter((item) => item.kind === kind)
      const right = ofKind.filter(({ text, language }) =>
        isSame(detectLanguage(text, { detector }).code, language),
      )
      return [`gold.${kind}`, right.length / ofKind.length]
    }),
  )
}

/** The gold names a script only where it is the less usual one. */
function isSame(code: string, expected: string): boolean {
  return expected.includes('-') ? code === expected : baseLanguage(code) === expected
}

async function run(context: EvaluationContext): Promise<Report> {
  const samples = readSamples(context)
  const systems = await loadSystems()
  const sections: Section[] = []
  const figures: Record<string, number> = { ...(await measureGold(context.gold)) }

  const answers = new Map<string, Answer[]>()
  for (const length of lengths)
    for (const system of systems) {
      context.progress(`${system.name}: ${length}`)
      answers.set(
        `${system.name} ${length}`,
        samples[length].map((sample) => ({
          ...sample,
          expected: baseLanguage(sample.label),
          predicted: system.detect(sample.text),
        })),
      )
    }
  const of = (system: System, length: Length): readonly Answer[] =>
    answers.get(`${system.name} ${length}`) ?? []
  const common = languagesKnownToAll(systems, of)
  const everything = new Set(of(systems[0] as System, 'sentences').map(({ expected }) => expected))
  for (const [name, languages] of [
    ['all languages of the model', everything],
    ['languages known to all four', common],
  ] as const)
    sections.push({
      heading: `Accuracy, ${name} (${languages.size})`,
      text: 'Mean over languages of the share of right answers; a language counts once, scripts put together.',
      table: {
        columns: ['system', ...lengths],
        rows: systems.map((system) => [
          system.name,
          ...lengths.map((length) => macro(of(system, length), languages)),
        ]),
      },
    })
  const ours = systems[0] as System
  for (const length of lengths) figures[length] = macro(of(ours, length), everything)

  sections.push({
    heading: 'Accuracy by source',
    table: {
      columns: ['source', 'sentences (items)', ...lengths],
      rows: [...new Set(samples.sentences.map(({ source }) => source))].map((source) => [
        source,
        samples.sentences.filter((sample) => sample.source === source).length,
        ...lengths.map((length) =>
          macro(
            of(ours, length).filter((answer) => answer.source === source),
            everything,
          ),
        ),
      ]),
    },
  })
  sections.push(...(await calibration(samples, figures)))
  for (const group of closeGroups)
    sections.push(confusion(group, of(ours, 'sentences'), of(ours, 'pairs')))
  sections.push({
    heading: 'Per language',
    table: {
      columns: [
        'language',
        ...lengths,
        ...systems.slice(1).map(({ name }) => `${name}, sentences`),
      ],
      rows: [...everything]
        .sort()
        .map((language) => [
          language,
          ...lengths.map((length) => macro(of(ours, length), new Set([language]))),
          ...systems.slice(1).map((system) => macro(of(system, 'sentences'), new Set([language]))),
        ]),
    },
  })
  sections.push(speed(systems, samples.sentences, figures), size(figures))
  return { sections, figures }
}

interface Answer extends Sample {
  readonly expected: string
  readonly predicted: string
}

/** The half of the dev parts that no temperature was fitted on. */
function readSamples({ dataset }: EvaluationContext): Record<Length, Sample[]> {
  const sentences: Sample[] = []
  for (const { part, kind, tag, source, text } of readTexts(dataset)) {
    if (part !== 'dev' || kind !== 'text' || text.length < 20 || hashString(text, 11) % 2 === 0)
      continue
    const label = labelOf(tag, prevailingScript(text).script)
    if (label !== undefined) sentences.push({ label, source, text })
  }
  return makeSamples(sentences, 100)
}

function languagesKnownToAll(
  systems: readonly System[],
  of: (system: System, length: Length) => readonly Answer[],
): ReadonlySet<string> {
  const known = systems.map(
    (system) => new Set(of(system, 'sentences').map(({ predicted }) => predicted)),
  )
  const expected = new Set(of(systems[0] as System, 'sentences').map((answer) => answer.expected))
  return new Set([...expected].filter((language) => known.every((set) => set.has(language))))
}

function macro(answers: readonly Answer[], languages: ReadonlySet<string>): number {
  const counts = new Map<string, { right: number; all: number }>()
  for (const { expected, predicted } of answers) {
    if (!languages.has(expected)) continue
    const count = counts.get(expected) ?? { right: 0, all: 0 }
    counts.set(expected, count)
    count.all += 1
    if (predicted === expected) count.right += 1
  }
  const shares = [...counts.values()].map(({ right, all }) => right / all)
  return shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)
}

async function calibration(
  samples: Record<Length, Sample[]>,
  figures: Record<string, number>,
): Promise<Section[]> {
  const detector = await loadDetector()
  const rows = lengths.map((length) => {
    const answers = samples[length].map(({ label, text }) => {
      const { code, confidence, reliable } = detectLanguage(text, { detector })
      return { code, confidence, reliable, right: code === label }
    })
    const known = answers.filter(({ code }) => code !== 'und')
    const reliable = known.filter((answer) => answer.reliable)
    const error = calibrationError(known)
    figures[`calibration.${length}`] = 1 - error
    return [
      length,
      error,
      1 - known.length / answers.length,
      reliable.length / answers.length,
      reliable.filter(({ right }) => right).length / Math.max(1, reliable.length),
    ]
  })
  return [
    {
      heading: 'Calibration',
      text: 'Expected calibration error over ten bins, right meaning the exact code, script included; how often the answer is `und`; how often it is called reliable, and how often it is right then.',
      table: {
        columns: ['length', 'calibration error', 'und', 'reliable', 'right when reliable'],
        rows,
      },
    },
  ]
}

function confusion(
  group: readonly string[],
  sentences: readonly Answer[],
  pairs: readonly Answer[],
): Section {
  const shareOf = (answers: readonly Answer[], expected: string, predicted: string): number => {
    const all = answers.filter((answer) => answer.expected === expected)
    return all.filter((answer) => answer.predicted === predicted).length / Math.max(1, all.length)
  }
  return {
    heading: `Close: ${group.join(', ')}`,
    table: {
      columns: [
        'written in',
        ...group.map((code) => `${code}, sentences`),
        ...group.map((code) => `${code}, pairs`),
      ],
      rows: group.map((expected) => [
        expected,
        ...group.map((predicted) => shareOf(sentences, expected, predicted)),
        ...group.map((predicted) => shareOf(pairs, expected, predicted)),
      ]),
    },
  }
}

function speed(
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
  figures['speed.times-eld'] = (perSecond[0] ?? 0) / (perSecond[1] ?? 1)
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

function size(figures: Record<string, number>): Section {
  const text = readFileSync(modelFile, 'utf8')
  const times: number[] = []
  for (let round = 0; round < 7; round += 1) {
    const start = performance.now()
    createDetector(JSON.parse(text))
    times.push(performance.now() - start)
  }
  const load = times.sort((a, b) => a - b)[3] ?? 0
  const bytes = gzipSync(text, { level: 9 }).length
  figures['size.under-1.5-MB'] = bytes <= 1.5e6 ? 1 : 0
  return {
    heading: 'Size and loading',
    table: {
      columns: [
        'model file, MB',
        'gzipped, MB',
        'load, ms (median of seven, JSON parsing included)',
      ],
      rows: [[text.length / 1e6, bytes / 1e6, load]],
    },
  }
}
