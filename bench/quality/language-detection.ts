import { detectLanguage, loadDetector } from '../../src/language-detection/index.js'
import { baseLanguage } from '../../src/language-detection/language-code.js'
import { prevailingScript } from '../../src/language-detection/script.js'
import { hashString } from '../../src/model/index.js'
import { readTexts } from '../../training/language-detection/corpora.js'
import { labelOf } from '../../training/language-detection/labels.js'
import { lengths, makeSamples } from '../../training/language-detection/samples.js'
import type { Length, Sample } from '../../training/language-detection/samples.js'
import type { Evaluation, EvaluationContext, Figures, Report, Section } from './evaluation.js'
import { closeGroups, confusion, macro } from './language-detection-answers.js'
import type { Answer } from './language-detection-answers.js'
import { size, speed } from './language-detection-cost.js'
import { forms } from './language-detection-forms.js'
import { loadSystems } from './language-detection-peers.js'
import type { System } from './language-detection-peers.js'
import { calibrationError } from './metrics.js'
import { readJsonLines } from './read-lines.js'

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
    ['languages known to all', common],
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
  sections.push(
    rewritten(
      systems.filter(({ name }) => !name.includes('small)') || name.startsWith('copydesk')),
      samples.sentences,
      figures,
    ),
  )
  sections.push(...(await calibration(samples, figures)))
  sections.push(await unknownLanguages(context, figures))
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

/** The same sentences in the ways people write: capitals, no diacritics, tweets. */
function rewritten(
  systems: readonly System[],
  sentences: readonly Sample[],
  figures: Record<string, number>,
): Section {
  const rows = forms.map(({ name, rewrite, suits }) => {
    const samples = sentences.filter(({ text }) => suits(text))
    const languages = new Set(samples.map(({ label }) => baseLanguage(label)))
    const shares = systems.map((system) =>
      macro(
        samples.map((sample) => ({
          ...sample,
          expected: baseLanguage(sample.label),
          predicted: system.detect(rewrite(sample.text)),
        })),
        languages,
      ),
    )
    figures[`sentences.${name.replaceAll(/[^a-z]+/gu, '-')}`] = shares[0] ?? 0
    return [name, languages.size, ...shares]
  })
  return {
    heading: 'Sentences as people write them',
    text:
      'The sentences of the first table rewritten by rule. There is no set of tweets at hand: the tweets are ' +
      'five to sixteen words of a sentence, half of them in small letters or without punctuation, with handles, ' +
      'hashtags, an address and emoji.',
    table: { columns: ['sentences', 'languages', ...systems.map(({ name }) => name)], rows },
  }
}

/** What is said of languages that the model has no label for; the fewer `reliable`, the better. */
async function unknownLanguages(
  { dataset }: EvaluationContext,
  figures: Record<string, number>,
): Promise<Section> {
  const detector = await loadDetector()
  const counts = new Map<string, { all: number; reliable: number; answers: string[] }>()
  for (const { source, tag, text } of readTexts(dataset)) {
    if (source === 'ner' || source === 'wikinews' || text.length < 40) continue
    if (labelOf(tag, prevailingScript(text).script) !== undefined) continue
    const count = counts.get(tag) ?? { all: 0, reliable: 0, answers: [] }
    counts.set(tag, count)
    if (count.all >= 50) continue
    const { code, reliable } = detectLanguage(text, { detector })
    count.all += 1
    if (reliable) count.reliable += 1
    if (reliable) count.answers.push(code)
  }
  const languages = [...counts].filter(([, { all }]) => all >= 20)
  const mean =
    languages.reduce((sum, [, { all, reliable }]) => sum + reliable / all, 0) / languages.length
  figures['unknown-languages.not-reliable'] = 1 - mean
  const named = new Set('sco ast oc hsb om nso war kab gn vec'.split(' '))
  return {
    heading: 'Languages the model does not know',
    text: `Texts of 40 characters and more in ${languages.length} languages and spellings without a label, at most 50 of each: the share of answers called reliable, mean over them, is ${mean.toFixed(3)}. Some of them, with the code they are mostly taken for (Scots, \`sco\`, has too few texts to be a label: 65 articles of one declaration):`,
    table: {
      columns: ['written in', 'called reliable', 'taken for'],
      rows: languages
        .filter(([tag]) => named.has(tag))
        .map(([tag, { all, reliable, answers }]) => [tag, reliable / all, mostFrequent(answers)]),
    },
  }
}

function mostFrequent(codes: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
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
