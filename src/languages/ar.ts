import abbreviations from '../../data/ar/abbreviations.json' with { type: 'json' }
import background from '../../data/ar/background.json' with { type: 'json' }
import entityModel from '../../data/ar/entities.model.json' with { type: 'json' }
import language from '../../data/ar/language.json' with { type: 'json' }
import stopWords from '../../data/ar/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/ar/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/ar/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { readBackground } from './background.js'
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { stem } from './stemmers/ar.js'

const arabic: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  backgroundFrequency: /* @__PURE__ */ readBackground(background),
  stem,
  topics: { lexicon: topicLexicon, model: topicModel },
  entityModel,
  gazetteer,
})

export default arabic
