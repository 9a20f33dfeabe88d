import abbreviations from '../../data/nl/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/nl/entities.model.json' with { type: 'json' }
import language from '../../data/nl/language.json' with { type: 'json' }
import stopWords from '../../data/nl/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/nl/topic-lexicon.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/nl.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  topicLexicon,
  entityModel,
  gazetteer,
})
