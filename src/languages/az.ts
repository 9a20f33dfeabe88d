import abbreviations from '../../data/az/abbreviations.json' with { type: 'json' }
import language from '../../data/az/language.json' with { type: 'json' }
import stopWords from '../../data/az/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

const azerbaijani: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
})

export default azerbaijani
