import abbreviations from '../../data/fr/abbreviations.json' with { type: 'json' }
import background from '../../data/fr/background.json' with { type: 'json' }
import entityModel from '../../data/fr/entities.model.json' with { type: 'json' }
import language from '../../data/fr/language.json' with { type: 'json' }
import nouns from '../../data/fr/nouns.json' with { type: 'json' }
import stopWords from '../../data/fr/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/fr/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/fr/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { readBackground } from './background.js'
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { readNounLikelihood } from './noun-likelihood.js'
import { stem } from './stemmers/fr.js'

const french: Language = /* @__PURE__ */ defineLanguage({
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

export default french
