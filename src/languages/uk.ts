import abbreviations from '../../data/uk/abbreviations.json' with { type: 'json' }
import language from '../../data/uk/language.json' with { type: 'json' }
import stopWords from '../../data/uk/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/uk/topic-lexicon.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { stem } from './stemmers/uk.js'

const ukrainian: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  stem,
  topics: { lexicon: topicLexicon },
})

export default ukrainian
