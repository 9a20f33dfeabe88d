import abbreviations from '../../data/lt/abbreviations.json' with { type: 'json' }
import language from '../../data/lt/language.json' with { type: 'json' }
import stopWords from '../../data/lt/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { stem } from './stemmers/lt.js'

const lithuanian: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  stem,
})

export default lithuanian
