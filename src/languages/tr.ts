import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import abbreviations from '../../data/tr/abbreviations.json' with { type: 'json' }
import background from '../../data/tr/background.json' with { type: 'json' }
import entityModel from '../../data/tr/entities.model.json' with { type: 'json' }
import language from '../../data/tr/language.json' with { type: 'json' }
import stopWords from '../../data/tr/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/tr/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/tr/topics.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/tr.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  background,
  topicLexicon,
  topicModel,
  entityModel,
  gazetteer,
})
