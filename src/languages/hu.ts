import abbreviations from '../../data/hu/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/hu/entities.model.json' with { type: 'json' }
import language from '../../data/hu/language.json' with { type: 'json' }
import stopWords from '../../data/hu/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/hu/topic-lexicon.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/hu.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  topicLexicon,
  entityModel,
  gazetteer,
})
