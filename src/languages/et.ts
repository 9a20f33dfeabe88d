import abbreviations from '../../data/et/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/et/entities.model.json' with { type: 'json' }
import language from '../../data/et/language.json' with { type: 'json' }
import stopWords from '../../data/et/stop-words.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'

const estonian: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  entityModel,
  gazetteer,
})

export default estonian
