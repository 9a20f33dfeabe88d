import abbreviations from '../../data/bs/abbreviations.json' with { type: 'json' }
import language from '../../data/bs/language.json' with { type: 'json' }
import stopWords from '../../data/bs/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

const bosnian: Language = /* @__PURE__ */ defineLanguage({ ...language, abbreviations, stopWords })

export default bosnian
