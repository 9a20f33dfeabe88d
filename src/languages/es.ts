import abbreviations from '../../data/es/abbreviations.json' with { type: 'json' }
import background from '../../data/es/background.json' with { type: 'json' }
import entityModel from '../../data/es/entities.model.json' with { type: 'json' }
import language from '../../data/es/language.json' with { type: 'json' }
import nouns from '../../data/es/nouns.json' with { type: 'json' }
import stopWords from '../../data/es/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/es/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/es/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { readBackground } from './background.js'
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { readNounLikelihood } from './noun-likelihood.js'
import { stem } from './stemmers/es.js'

const spanish: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  backgroundFrequency: /* @__PURE__ */ readBackground(background),
  nounLikelihood: /* @__PURE__ */ readNounLikelihood(nouns),
  stem,
  topics: { lexicon: topicLexicon, model: topicModel },
  entityModel,
  gazetteer,
})

export default spanish
