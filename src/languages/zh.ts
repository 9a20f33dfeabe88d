import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import abbreviations from '../../data/zh/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/zh/entities.model.json' with { type: 'json' }
import language from '../../data/zh/language.json' with { type: 'json' }
import stopWords from '../../data/zh/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/zh/topic-lexicon.json' with { type: 'json' }
import wordList from '../../data/zh/word-list.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  topicLexicon,
  entityModel,
  gazetteer,
  wordList,
})
