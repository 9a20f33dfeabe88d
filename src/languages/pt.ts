import abbreviations from '../../data/pt/abbreviations.json' with { type: 'json' }
import background from '../../data/pt/background.json' with { type: 'json' }
import entityModel from '../../data/pt/entities.model.json' with { type: 'json' }
import language from '../../data/pt/language.json' with { type: 'json' }
import nouns from '../../data/pt/nouns.json' with { type: 'json' }
import stopWords from '../../data/pt/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/pt/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/pt/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { readBackground } from './background.js'
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { readNounLikelihood } from './noun-likelihood.js'
import { stem } from './stemmers/pt.js'

const portuguese: Language = /* @__PURE__ */ defineLanguage({
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

export default portuguese
