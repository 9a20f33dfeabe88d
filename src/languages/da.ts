import abbreviations from '../../data/da/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/da/entities.model.json' with { type: 'json' }
import language from '../../data/da/language.json' with { type: 'json' }
import stopWords from '../../data/da/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/da/topic-lexicon.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/da.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  topicLexicon,
  entityModel,
  gazetteer,
})
