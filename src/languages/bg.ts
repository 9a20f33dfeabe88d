import abbreviations from '../../data/bg/abbreviations.json' with { type: 'json' }
import language from '../../data/bg/language.json' with { type: 'json' }
import stopWords from '../../data/bg/stop-words.json' with { type: 'json' }
import entityModel from '../../data/shared/entities.model.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/bg.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  entityModel,
  gazetteer,
})
