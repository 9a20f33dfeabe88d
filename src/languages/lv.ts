import abbreviations from '../../data/lv/abbreviations.json' with { type: 'json' }
import language from '../../data/lv/language.json' with { type: 'json' }
import stopWords from '../../data/lv/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

const latvian: Language = /* @__PURE__ */ defineLanguage({ ...language, abbreviations, stopWords })

export default latvian
