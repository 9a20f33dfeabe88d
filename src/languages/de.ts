import abbreviations from '../../data/de/abbreviations.json' with { type: 'json' }
import language from '../../data/de/language.json' with { type: 'json' }
import stopWords from '../../data/de/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { stem } from './stemmers/de.js'

const german: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  stem,
})

export default german
