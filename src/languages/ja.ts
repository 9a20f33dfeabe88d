import abbreviations from '../../data/ja/abbreviations.json' with { type: 'json' }
import background from '../../data/ja/background.json' with { type: 'json' }
import entityModel from '../../data/ja/entities.model.json' with { type: 'json' }
import language from '../../data/ja/language.json' with { type: 'json' }
import stopWords from '../../data/ja/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/ja/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/ja/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import wordList from '../../data/ja/word-list.model.json' with { type: 'json' }
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
  wordList,
})
