import abbreviations from '../../data/nn/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/nn/entities.model.json' with { type: 'json' }
import language from '../../data/nn/language.json' with { type: 'json' }
import stopWords from '../../data/nn/stop-words.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { builtInLanguage } from './built-in-language.js'
import { stem } from './stemmers/nn.js'

export default /* @__PURE__ */ builtInLanguage({
  language,
  abbreviations,
  stopWords,
  stem,
  entityModel,
  gazetteer,
})
