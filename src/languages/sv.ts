import abbreviations from '../../data/sv/abbreviations.json' with { type: 'json' }
import background from '../../data/sv/background.json' with { type: 'json' }
import entityModel from '../../data/sv/entities.model.json' with { type: 'json' }
import language from '../../data/sv/language.json' with { type: 'json' }
import nouns from '../../data/sv/nouns.json' with { type: 'json' }
import stopWords from '../../data/sv/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/sv/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/sv/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { readBackground } from './background.js'
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { readNounLikelihood } from './noun-likelihood.js'
import { stem } from './stemmers/sv.js'

const swedish: Language = /* @__PURE__ */ defineLanguage({
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

export default swedish
