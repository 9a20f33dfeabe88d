import abbreviations from '../../data/tr/abbreviations.json' with { type: 'json' }
import background from '../../data/tr/background.json' with { type: 'json' }
import entityModel from '../../data/tr/entities.model.json' with { type: 'json' }
import language from '../../data/tr/language.json' with { type: 'json' }
import stopWords from '../../data/tr/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/tr/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/tr/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { readBackground } from './background.js'
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { stem } from './stemmers/tr.js'

const turkish: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  backgroundFrequency: /* @__PURE__ */ readBackground(background),
  stem,
  topics: { lexicon: topicLexicon, model: topicModel },
  entityModel,
  gazetteer,
})

export default turkish
