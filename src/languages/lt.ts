import abbreviations from '../../data/lt/abbreviations.json' with { type: 'json' }
import language from '../../data/lt/language.json' with { type: 'json' }
import stopWords from '../../data/lt/stop-words.json' with { type: 'json' }
import entityModel from '../../data/shared/entities.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/lt.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  entityModel,
  gazetteer,
})
