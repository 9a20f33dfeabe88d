import { toLanguageCode } from '../../src/language-detection/language-code.js'

/**
 * The languages of the model, by script: the codes `detectLanguage` answers with. Scripts with one
 * language need no weights; the script is the answer.
 */
export const labelsByScript: Readonly<Record<string, readonly string[]>> = {
  Latn: (
    'af az br bs ca ceb cs cy da de en eo es et eu fi fo fr fy ga gd gl ha hr ht hu id ig is it jv ku ' +
    'la lb lg lt lv mg mi ms mt nb nl nn ny pl pt rm ro ru-Latn rw sk sl sn so sq sr-Latn st su sv sw tk tl tn ' +
    'tr ts uz vi xh yo zu'
  ).split(' '),
  Cyrl: 'az-Cyrl ba be bg cv kk ky mk mn ru sah sr-Cyrl tg tt uk uz-Cyrl'.split(' '),
  Arab: 'ar az-Arab ckb fa ps sd ug ur'.split(' '),
  Deva: 'hi mr ne sa'.split(' '),
  Beng: 'as bn'.split(' '),
  Hebr: 'he yi'.split(' '),
  Ethi: 'am ti'.split(' '),
  Hani: 'ja zh-Hans zh-Hant'.split(' '),
  Jpan: ['ja'],
  Kore: ['ko'],
  Hang: ['ko'],
  Grek: ['el'],
  Armn: ['hy'],
  Geor: ['ka'],
  Thai: ['th'],
  Laoo: ['lo'],
  Khmr: ['km'],
  Mymr: ['my'],
  Tibt: ['bo'],
  Thaa: ['dv'],
  Guru: ['pa'],
  Gujr: ['gu'],
  Orya: ['or'],
  Taml: ['ta'],
  Telu: ['te'],
  Knda: ['kn'],
  Mlym: ['ml'],
  Sinh: ['si'],
}

/** Codes of the corpora that mean one of our languages and do not say so themselves. */
const corpusCodes: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'acm acq aeb ajp apc arb ars ary arz'.split(' ').map((dialect) => [dialect, 'ar']),
  ),
  azb: 'az-Arab',
  kmr: 'ku',
  pbt: 'ps',
  pbu: 'ps',
  yue: 'zh-Hant',
  'zh-HK': 'zh-Hant',
}

/** The BCP 47 tag meant by a corpus' own language code (`'deu_Latn'`, `'pt_br'`, `'rm-sursilv'`). */
export function corpusTag(code: string): string {
  const tag = code
    .replaceAll('_', '-')
    .replace(/-(?:sursilv|vallader|puter|rumgr|surmiran|sutsilv)$/u, '')
  const [language = ''] = tag.split('-')
  return corpusCodes[tag] ?? corpusCodes[language] ?? tag
}

const labels = new Map<string, string | undefined>()

/**
 * Our label for a text that a corpus tags so, in a script; undefined where the model has none.
 * Remembered, because `Intl` is slow.
 */
export function labelOf(tag: string, script: string): string | undefined {
  const key = `${tag} ${script}`
  if (!labels.has(key)) {
    const language = tag.split('-')[0] ?? ''
    const written =
      ['Latn', 'Cyrl', 'Arab'].includes(script) && language !== 'zh' ? script : undefined
    const code = toLanguageCode(written === undefined ? tag : language, written)
    labels.set(
      key,
      code !== undefined && labelsByScript[script]?.includes(code) === true ? code : undefined,
    )
  }
  return labels.get(key)
}
