import abbreviations from '../../data/vi/abbreviations.json' with { type: 'json' }
import language from '../../data/vi/language.json' with { type: 'json' }
import stopWords from '../../data/vi/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

const vietnamese: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
})

export default vietnamese
