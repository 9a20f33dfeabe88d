import abbreviations from '../../data/ca/abbreviations.json' with { type: 'json' }
import language from '../../data/ca/language.json' with { type: 'json' }
import stopWords from '../../data/ca/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

const catalan: Language = /* @__PURE__ */ defineLanguage({ ...language, abbreviations, stopWords })

export default catalan
