import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import abbreviations from '../../data/sr/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/sr/entities.model.json' with { type: 'json' }
import language from '../../data/sr/language.json' with { type: 'json' }
import stopWords from '../../data/sr/stop-words.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  entityModel,
  gazetteer,
})
