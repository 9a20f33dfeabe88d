import abbreviations from '../../data/de/abbreviations.json' with { type: 'json' }
import background from '../../data/de/background.json' with { type: 'json' }
import entityModel from '../../data/de/entities.model.json' with { type: 'json' }
import language from '../../data/de/language.json' with { type: 'json' }
import nouns from '../../data/de/nouns.json' with { type: 'json' }
import stopWords from '../../data/de/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/de/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/de/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { readBackground } from './background.js'
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { readNounLikelihood } from './noun-likelihood.js'
import { stem } from './stemmers/de.js'

const german: Language = /* @__PURE__ */ defineLanguage({
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

export default german
