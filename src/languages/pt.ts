import abbreviations from '../../data/pt/abbreviations.json' with { type: 'json' }
import background from '../../data/pt/background.json' with { type: 'json' }
import entityModel from '../../data/pt/entities.model.json' with { type: 'json' }
import language from '../../data/pt/language.json' with { type: 'json' }
import nouns from '../../data/pt/nouns.json' with { type: 'json' }
import stopWords from '../../data/pt/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/pt/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/pt/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/pt.js'

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
