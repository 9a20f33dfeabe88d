import abbreviations from '../../data/fr/abbreviations.json' with { type: 'json' }
import language from '../../data/fr/language.json' with { type: 'json' }
import stopWords from '../../data/fr/stop-words.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { stem } from './stemmers/fr.js'

const french: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  stem,
})

export default french
