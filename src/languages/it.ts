import abbreviations from '../../data/it/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/it/entities.model.json' with { type: 'json' }
import language from '../../data/it/language.json' with { type: 'json' }
import stopWords from '../../data/it/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/it/topic-lexicon.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/it.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  topicLexicon,
  entityModel,
  gazetteer,
})
