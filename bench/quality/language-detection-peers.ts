import eld from 'eld/small'
import { francAll } from 'franc'
import { detect } from 'tinyld'
import { detectLanguage, loadDetector } from '../../src/language-detection/index.js'
import type { Detector } from '../../src/language-detection/index.js'
import { baseLanguage, toLanguageCode } from '../../src/language-detection/language-code.js'

/** A detector under test: names the language alone, `'und'` for none. */
export interface System {
  readonly name: string
  readonly detect: (text: string) => string
}

/** copydesk first, its small model second, then the packages a JavaScript developer would pick otherwise. */
export async function loadSystems(): Promise<readonly System[]> {
  const [full, small] = [await loadDetector(), await loadDetector({ size: 'small' })]
  return [
    ours('copydesk', full),
    ours('copydesk (small)', small),
    { name: 'eld (small)', detect: (text) => language(eld.detect(text).language) },
    { name: 'franc', detect: (text) => language(francAll(text, { minLength: 1 })[0]?.[0]) },
    { name: 'tinyld', detect: (text) => language(detect(text)) },
  ]
}

function ours(name: string, detector: Detector): System {
  return { name, detect: (text) => baseLanguage(detectLanguage(text, { detector }).code) }
}

const languages = new Map<string, string>()

/** Any language code as ours, script and region left out. */
function language(code: string | undefined): string {
  if (code === undefined || code === '') return 'und'
  const known = languages.get(code) ?? baseLanguage(toLanguageCode(code) ?? 'und')
  languages.set(code, known)
  return known
}
