import abbreviations from '../../data/hi/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/hi/entities.model.json' with { type: 'json' }
import language from '../../data/hi/language.json' with { type: 'json' }
import stopWords from '../../data/hi/stop-words.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/hi.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  entityModel,
  gazetteer,
})
