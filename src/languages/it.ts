import abbreviations from '../../data/it/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/it/entities.model.json' with { type: 'json' }
import language from '../../data/it/language.json' with { type: 'json' }
import stopWords from '../../data/it/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/it/topic-lexicon.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { stem } from './stemmers/it.js'

const italian: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  stem,
  topics: { lexicon: topicLexicon },
  entityModel,
  gazetteer,
})

export default italian
