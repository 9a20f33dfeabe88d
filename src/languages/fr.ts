import abbreviations from '../../data/fr/abbreviations.json' with { type: 'json' }
import background from '../../data/fr/background.json' with { type: 'json' }
import entityModel from '../../data/fr/entities.model.json' with { type: 'json' }
import language from '../../data/fr/language.json' with { type: 'json' }
import nouns from '../../data/fr/nouns.json' with { type: 'json' }
import stopWords from '../../data/fr/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/fr/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/fr/topics.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/fr.js'

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
