import abbreviations from '../../data/el/abbreviations.json' with { type: 'json' }
import language from '../../data/el/language.json' with { type: 'json' }
import stopWords from '../../data/el/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/el/topic-lexicon.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { stem } from './stemmers/el.js'

const greek: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  stem,
  topics: { lexicon: topicLexicon },
})

export default greek
