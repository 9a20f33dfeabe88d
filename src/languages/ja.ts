import abbreviations from '../../data/ja/abbreviations.json' with { type: 'json' }
import language from '../../data/ja/language.json' with { type: 'json' }
import stopWords from '../../data/ja/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

const japanese: Language = /* @__PURE__ */ defineLanguage({ ...language, abbreviations, stopWords })

export default japanese
