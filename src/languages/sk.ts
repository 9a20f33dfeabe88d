import abbreviations from '../../data/sk/abbreviations.json' with { type: 'json' }
import language from '../../data/sk/language.json' with { type: 'json' }
import stopWords from '../../data/sk/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

const slovak: Language = /* @__PURE__ */ defineLanguage({ ...language, abbreviations, stopWords })

export default slovak
