import abbreviations from '../../data/is/abbreviations.json' with { type: 'json' }
import language from '../../data/is/language.json' with { type: 'json' }
import stopWords from '../../data/is/stop-words.json' with { type: 'json' }
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
