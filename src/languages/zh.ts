import abbreviations from '../../data/zh/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/zh/entities.model.json' with { type: 'json' }
import language from '../../data/zh/language.json' with { type: 'json' }
import stopWords from '../../data/zh/stop-words.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import topicLexicon from '../../data/zh/topic-lexicon.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

const chinese: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  topics: { lexicon: topicLexicon },
  entityModel,
  gazetteer,
})

export default chinese
