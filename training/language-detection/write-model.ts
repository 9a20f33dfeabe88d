import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

/** What the weights were learnt from; every licence asks for a word of thanks, none for more. */
const origin =
  'Weights learnt from: Common Voice sentences (CC0), Universal Declaration of Human Rights, FLORES-200 ' +
  'sentences of SIB-200 (CC BY-SA 4.0), Wikinews (CC BY 2.5), the running text of the sets in ner/ ' +
  '(their licences), FrequencyWords from OpenSubtitles (CC BY-SA 4.0), wordfreq (CC BY-SA 4.0), ' +
  'Unicode CLDR annotations (Unicode License v3), translations of Django and Wagtail (BSD 3-Clause), ' +
  'Latin forms of simplemma (MIT)'

/** Writes the model and, where it goes into `data/`, notes in `data/sources.json` what it is made of. */
export function writeModel(path: string, content: string, command: string): void {
  writeFileSync(path, content)
  if (!path.startsWith('data/')) return
  const sources = JSON.parse(readFileSync('data/sources.json', 'utf8')) as Record<string, unknown>
  sources[path.slice('data/'.length)] = {
    origin,
    licence: 'CC BY-SA 4.0 for what is learnt from share-alike lists; otherwise as the sources',
    command,
    sha256: createHash('sha256').update(content).digest('hex'),
  }
  const sorted = Object.fromEntries(Object.entries(sources).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync('data/sources.json', `${JSON.stringify(sorted, undefined, 2)}\n`)
}
