import abbreviations from '../../data/ru/abbreviations.json' with { type: 'json' }
import background from '../../data/ru/background.json' with { type: 'json' }
import entityModel from '../../data/ru/entities.model.json' with { type: 'json' }
import language from '../../data/ru/language.json' with { type: 'json' }
import stopWords from '../../data/ru/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/ru/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/ru/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/ru.js'

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
