import abbreviations from '../../data/ru/abbreviations.json' with { type: 'json' }
import language from '../../data/ru/language.json' with { type: 'json' }
import stopWords from '../../data/ru/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { stem } from './stemmers/ru.js'

const russian: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  stem,
})

export default russian
