import abbreviations from '../../data/ko/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/ko/entities.model.json' with { type: 'json' }
import language from '../../data/ko/language.json' with { type: 'json' }
import stopWords from '../../data/ko/stop-words.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  entityModel,
  gazetteer,
})
