import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import abbreviations from '../../data/sv/abbreviations.json' with { type: 'json' }
import background from '../../data/sv/background.json' with { type: 'json' }
import entityModel from '../../data/sv/entities.model.json' with { type: 'json' }
import language from '../../data/sv/language.json' with { type: 'json' }
import nouns from '../../data/sv/nouns.json' with { type: 'json' }
import stopWords from '../../data/sv/stop-words.json' with { type: 'json' }
import topicLexicon from '../../data/sv/topic-lexicon.json' with { type: 'json' }
import topicModel from '../../data/sv/topics.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/sv.js'

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
