import abbreviations from '../../data/hr/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/hr/entities.model.json' with { type: 'json' }
import language from '../../data/hr/language.json' with { type: 'json' }
import stopWords from '../../data/hr/stop-words.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

const croatian: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  entityModel,
  gazetteer,
})

export default croatian
