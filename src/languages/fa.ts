import abbreviations from '../../data/fa/abbreviations.json' with { type: 'json' }
import language from '../../data/fa/language.json' with { type: 'json' }
import stopWords from '../../data/fa/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

const persian: Language = /* @__PURE__ */ defineLanguage({ ...language, abbreviations, stopWords })

export default persian
