import abbreviations from '../../data/es/abbreviations.json' with { type: 'json' }
import background from '../../data/es/background.json' with { type: 'json' }
import entityModel from '../../data/es/entities.model.json' with { type: 'json' }
import language from '../../data/es/language.json' with { type: 'json' }
import nouns from '../../data/es/nouns.json' with { type: 'json' }
import stopWords from '../../data/es/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/es/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/es/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/es.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  background,
  nouns,
  topicLexicon,
  topicModel,
  entityModel,
  gazetteer,
})
