import abbreviations from '../../data/fi/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/fi/entities.model.json' with { type: 'json' }
import language from '../../data/fi/language.json' with { type: 'json' }
import stopWords from '../../data/fi/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/fi/topic-lexicon.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/fi.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  topicLexicon,
  entityModel,
  gazetteer,
})
