import abbreviations from '../../data/id/abbreviations.json' with { type: 'json' }
import entityModel from '../../data/id/entities.model.json' with { type: 'json' }
import language from '../../data/id/language.json' with { type: 'json' }
import stopWords from '../../data/id/stop-words.json' with { type: 'json' }
import gazetteer from '../../data/shared/gazetteer.model.json' with { type: 'json' }
import { defineLanguage } from './define-language.js'
import type { Language } from './language.js'
import { stem } from './stemmers/id.js'

const indonesian: Language = /* @__PURE__ */ defineLanguage({
  ...language,
  abbreviations,
  stopWords,
  stem,
  entityModel,
  gazetteer,
})

export default indonesian
