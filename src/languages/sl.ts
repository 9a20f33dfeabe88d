import abbreviations from '../../data/sl/abbreviations.json' with { type: 'json' }
import language from '../../data/sl/language.json' with { type: 'json' }
import stopWords from '../../data/sl/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

const slovenian: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
})

export default slovenian
