import abbreviations from '../../data/az/abbreviations.json' with { type: 'json' }
import language from '../../data/az/language.json' with { type: 'json' }
import stopWords from '../../data/az/stop-words.json' with { type: 'json' }
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
