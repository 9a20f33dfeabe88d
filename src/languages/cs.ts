import abbreviations from '../../data/cs/abbreviations.json' with { type: 'json' }
import background from '../../data/cs/background.json' with { type: 'json' }
import entityModel from '../../data/cs/entities.model.json' with { type: 'json' }
import language from '../../data/cs/language.json' with { type: 'json' }
import stopWords from '../../data/cs/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/cs/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/cs/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  background,
  topicLexicon,
  topicModel,
  entityModel,
  gazetteer,
})
