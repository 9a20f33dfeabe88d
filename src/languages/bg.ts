import abbreviations from '../../data/bg/abbreviations.json' with { type: 'json' }
import language from '../../data/bg/language.json' with { type: 'json' }
import stopWords from '../../data/bg/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { stem } from './stemmers/bg.js'

const bulgarian: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  stem,
})

export default bulgarian
