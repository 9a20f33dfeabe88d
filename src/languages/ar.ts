import abbreviations from '../../data/ar/abbreviations.json' with { type: 'json' }
import background from '../../data/ar/background.json' with { type: 'json' }
import entityModel from '../../data/ar/entities.model.json' with { type: 'json' }
import language from '../../data/ar/language.json' with { type: 'json' }
import stopWords from '../../data/ar/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/ar/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/ar/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/ar.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  background,
  topicLexicon,
  topicModel,
  entityModel,
  gazetteer,
})
