import abbreviations from '../../data/sr/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/sr/entities.model.json' with { type: 'json' }
import language from '../../data/sr/language.json' with { type: 'json' }
import stopWords from '../../data/sr/stop-words.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

const serbian: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  entityModel,
  gazetteer,
})

export default serbian
