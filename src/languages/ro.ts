import abbreviations from '../../data/ro/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/ro/entities.model.json' with { type: 'json' }
import language from '../../data/ro/language.json' with { type: 'json' }
import stopWords from '../../data/ro/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/ro/topic-lexicon.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { stem } from './stemmers/ro.js'

const romanian: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  stem,
  topics: { lexicon: topicLexicon },
  entityModel,
  gazetteer,
})

export default romanian
