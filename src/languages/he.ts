import abbreviations from '../../data/he/abbreviations.json' with { type: 'json' }
import language from '../../data/he/language.json' with { type: 'json' }
import stopWords from '../../data/he/stop-words.json' with { type: 'json' }
import entityModel from '../../data/shared/entities.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  entityModel,
  gazetteer,
})
