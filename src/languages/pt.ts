import abbreviations from '../../data/pt/abbreviations.json' with { type: 'json' }
import language from '../../data/pt/language.json' with { type: 'json' }
import stopWords from '../../data/pt/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { stem } from './stemmers/pt.js'

const portuguese: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  stem,
})

export default portuguese
