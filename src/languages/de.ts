import abbreviations from '../../data/de/abbreviations.json' with { type: 'json' }
import background from '../../data/de/background.json' with { type: 'json' }
import entityModel from '../../data/de/entities.model.json' with { type: 'json' }
import language from '../../data/de/language.json' with { type: 'json' }
import nouns from '../../data/de/nouns.json' with { type: 'json' }
import stopWords from '../../data/de/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/de/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/de/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/de.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  background,
  nouns,
  topicLexicon,
  topicModel,
  entityModel,
  gazetteer,
})
