import abbreviations from '../../data/he/abbreviations.json' with { type: 'json' }
import language from '../../data/he/language.json' with { type: 'json' }
import stopWords from '../../data/he/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

const hebrew: Language = /* @__PURE__ */ defineLanguage({ ...language, abbreviations, stopWords })

export default hebrew
