import abbreviations from '../../data/pl/abbreviations.json' with { type: 'json' }
import background from '../../data/pl/background.json' with { type: 'json' }
import entityModel from '../../data/pl/entities.model.json' with { type: 'json' }
import language from '../../data/pl/language.json' with { type: 'json' }
import stopWords from '../../data/pl/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/pl/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/pl/topics.model.json' with { type: 'json' }
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
