import abbreviations from '../../data/hu/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/hu/entities.model.json' with { type: 'json' }
import language from '../../data/hu/language.json' with { type: 'json' }
import stopWords from '../../data/hu/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/hu/topic-lexicon.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { stem } from './stemmers/hu.js'

const hungarian: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  stem,
  topics: { lexicon: topicLexicon },
  entityModel,
  gazetteer,
})

export default hungarian
