import abbreviations from '../../data/is/abbreviations.json' with { type: 'json' }
import language from '../../data/is/language.json' with { type: 'json' }
import stopWords from '../../data/is/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

const icelandic: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
})

export default icelandic
