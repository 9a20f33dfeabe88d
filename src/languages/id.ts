import abbreviations from '../../data/id/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/id/entities.model.json' with { type: 'json' }
import language from '../../data/id/language.json' with { type: 'json' }
import stopWords from '../../data/id/stop-words.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/id.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  entityModel,
  gazetteer,
})
