import abbreviations from '../../data/ro/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/ro/entities.model.json' with { type: 'json' }
import language from '../../data/ro/language.json' with { type: 'json' }
import stopWords from '../../data/ro/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/ro/topic-lexicon.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/ro.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  topicLexicon,
  entityModel,
  gazetteer,
})
