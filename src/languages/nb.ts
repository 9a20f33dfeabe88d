import abbreviations from '../../data/nb/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/nb/entities.model.json' with { type: 'json' }
import language from '../../data/nb/language.json' with { type: 'json' }
import stopWords from '../../data/nb/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/nb/topic-lexicon.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/nb.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  topicLexicon,
  entityModel,
  gazetteer,
})
