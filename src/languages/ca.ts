import abbreviations from '../../data/ca/abbreviations.json' with { type: 'json' }
import background from '../../data/ca/background.json' with { type: 'json' }
import entityModel from '../../data/ca/entities.model.json' with { type: 'json' }
import language from '../../data/ca/language.json' with { type: 'json' }
import nouns from '../../data/ca/nouns.json' with { type: 'json' }
import stopWords from '../../data/ca/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/ca/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/ca/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { readBackground } from './background.js'
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { readNounLikelihood } from './noun-likelihood.js'

const catalan: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  backgroundFrequency: /* @__PURE__ */ readBackground(background),
  nounLikelihood: /* @__PURE__ */ readNounLikelihood(nouns),
  topics: { lexicon: topicLexicon, model: topicModel },
  entityModel,
  gazetteer,
})

export default catalan
