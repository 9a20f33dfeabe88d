import abbreviations from '../../data/es/abbreviations.json' with { type: 'json' }
import language from '../../data/es/language.json' with { type: 'json' }
import stopWords from '../../data/es/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { stem } from './stemmers/es.js'

const spanish: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  stem,
})

export default spanish
