import abbreviations from '../../data/uk/abbreviations.json' with { type: 'json' }
import language from '../../data/uk/language.json' with { type: 'json' }
import stopWords from '../../data/uk/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/uk/topic-lexicon.json' with { type: 'json' }
import entityModel from '../../data/shared/entities.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/uk.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  topicLexicon,
  entityModel,
  gazetteer,
})
