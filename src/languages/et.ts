import abbreviations from '../../data/et/abbreviations.json' with { type: 'json' }
import language from '../../data/et/language.json' with { type: 'json' }
import stopWords from '../../data/et/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

const estonian: Language = /* @__PURE__ */ defineLanguage({ ...language, abbreviations, stopWords })

export default estonian
