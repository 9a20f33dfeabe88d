import abbreviations from '../../data/en/abbreviations.json' with { type: 'json' }
import background from '../../data/en/background.json' with { type: 'json' }
import entityModel from '../../data/en/entities.model.json' with { type: 'json' }
import language from '../../data/en/language.json' with { type: 'json' }
import nouns from '../../data/en/nouns.json' with { type: 'json' }
import stopWords from '../../data/en/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/en/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/en/topics.model.json' with { type: 'json' }
import wordClusters from '../../data/en/word-clusters.model.json' with { type: 'json' }
import wordVectors from '../../data/en/word-vectors.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/en.js'

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
  wordClusters,
  wordVectors,
})
