import abbreviations from '../../data/ca/abbreviations.json' with { type: 'json' }
import background from '../../data/ca/background.json' with { type: 'json' }
import entityModel from '../../data/ca/entities.model.json' with { type: 'json' }
import language from '../../data/ca/language.json' with { type: 'json' }
import nouns from '../../data/ca/nouns.json' with { type: 'json' }
import stopWords from '../../data/ca/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/ca/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/ca/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  background,
  nouns,
  topicLexicon,
  topicModel,
  entityModel,
  gazetteer,
})
