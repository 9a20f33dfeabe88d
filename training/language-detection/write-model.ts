import { writeFileSync } from 'node:fs'
import type { ModelFile } from '../../src/model/index.js'
import { withVersion, writeModelFile } from '../data-file.js'

/** What the weights were learnt from; every licence asks for a word of thanks, none for more. */
const origin =
  'Weights learnt from: Common Voice sentences (CC0), Universal Declaration of Human Rights, FLORES-200 ' +
  'sentences of SIB-200 (CC BY-SA 4.0), Wikinews (CC BY 2.5), the running text of the sets in ner/ ' +
  '(their licences), FrequencyWords from OpenSubtitles (CC BY-SA 4.0), wordfreq (CC BY-SA 4.0), ' +
  'Unicode CLDR annotations (Unicode License v3), translations of Django and Wagtail (BSD 3-Clause), ' +
  'Latin forms of simplemma (MIT)'

/** Writes the model into `data/` or, where a path is given, there. */
export function writeModel(model: ModelFile, path: string, command: string, output?: string): void {
  if (output !== undefined)
    writeFileSync(output, `${JSON.stringify(withVersion(model), null, 2)}\n`)
  else
    writeModelFile(path, model, {
      origin,
      licence: 'CC BY-SA 4.0 for what is learnt from share-alike lists; otherwise as the sources',
      command,
    })
}
