import abbreviations from '../../data/el/abbreviations.json' with { type: 'json' }
import language from '../../data/el/language.json' with { type: 'json' }
import stopWords from '../../data/el/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/el/topic-lexicon.json' with { type: 'json' }
import entityModel from '../../data/shared/entities.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/el.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  topicLexicon,
  entityModel,
  gazetteer,
})
