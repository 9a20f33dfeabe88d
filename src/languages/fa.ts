import abbreviations from '../../data/fa/abbreviations.json' with { type: 'json' }
import background from '../../data/fa/background.json' with { type: 'json' }
import entityModel from '../../data/fa/entities.model.json' with { type: 'json' }
import language from '../../data/fa/language.json' with { type: 'json' }
import stopWords from '../../data/fa/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/fa/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/fa/topics.model.json' with { type: 'json' }
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
