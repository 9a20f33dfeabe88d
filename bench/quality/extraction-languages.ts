import { readArticle } from '../../src/article/index.js'
import type { GoldPage } from '../../training/article/corpus.js'
import { renderText } from '../../training/article/examples.js'
import { readSentences } from '../../training/article/sentences.js'
import { transplant } from '../../training/article/transplant.js'
import { bagF1, mean } from './extraction-measures.js'
import type { EvaluationContext, Figures, Section } from './evaluation.js'

/** Codes of the sentences of SIB-200 and the languages that they are. */
const languages: Readonly<Record<string, string>> = {
  arb_Arab: 'Arabic',
  azj_Latn: 'Azerbaijani',
  ben_Beng: 'Bengali',
  bul_Cyrl: 'Bulgarian',
  ces_Latn: 'Czech',
  deu_Latn: 'German',
  ell_Grek: 'Greek',
  eng_Latn: 'English',
  fin_Latn: 'Finnish',
  fra_Latn: 'French',
  heb_Hebr: 'Hebrew',
  hin_Deva: 'Hindi',
  hun_Latn: 'Hungarian',
  ind_Latn: 'Indonesian',
  ita_Latn: 'Italian',
  jpn_Jpan: 'Japanese',
  kat_Geor: 'Georgian',
  kor_Hang: 'Korean',
  nld_Latn: 'Dutch',
  pes_Arab: 'Persian',
  pol_Latn: 'Polish',
  por_Latn: 'Portuguese',
  rus_Cyrl: 'Russian',
  spa_Latn: 'Spanish',
  swh_Latn: 'Swahili',
  tam_Taml: 'Tamil',
  tha_Thai: 'Thai',
  tur_Latn: 'Turkish',
  ukr_Cyrl: 'Ukrainian',
  urd_Arab: 'Urdu',
  vie_Latn: 'Vietnamese',
  zho_Hans: 'Chinese',
}

/** One page in this many is shown in each language. */
const every = 8

/** The dev pages with their text exchanged for sentences of other languages. */
export function measureLanguages(
  context: EvaluationContext,
  pages: readonly GoldPage[],
): { readonly sections: readonly Section[]; readonly figures: Figures } {
  const file = 'topics/sib200/train.tsv.gz'
  const path = context.dataset(file)
  if (path === undefined) return { sections: [], figures: {} }
  const codes = new Set(Object.keys(languages))
  const sentences = readSentences(path.slice(0, -file.length), file, codes)
  const rows = [...codes].map((code, number) => {
    const random = seeded(number + 1)
    const shown = pages
      .filter((_, index) => index % every === 0)
      .flatMap((page) => transplant(page, sentences.get(code) ?? [], random)?.page ?? [])
    const f1 = (format: 'html' | 'page'): number =>
      mean(
        shown.map((page, index) => {
          const body = format === 'html' ? page.html : renderText(page, index)
          const { standfirst, text } = readArticle({ body, format })
          return bagF1(`${standfirst}\n${text}`, page.text ?? '')
        }),
      )
    return [languages[code] ?? code, shown.length, f1('html'), f1('page')] as const
  })
  rows.sort(([a], [b]) => a.localeCompare(b, 'en'))
  const figures = {
    'languages.html': mean(rows.map(([, , html]) => html)),
    'languages.page': mean(rows.map(([, , , page]) => page)),
    'languages.html.least': Math.min(...rows.map(([, , html]) => html)),
    'languages.page.least': Math.min(...rows.map(([, , , page]) => page)),
  }
  const section: Section = {
    heading: 'Languages',
    text: `F1 of the body. The sets are mostly English and German; so each language gets the same eighth of the dev pages with all their text exchanged for its own: running text for sentences of SIB-200, menus, headlines and teasers for beginnings of sentences, each about as long as before, while markup and order stay (\`training/article/transplant.ts\`). The models have seen such pages of other sites with sentences of another collection, but not these sentences. All languages: HTML ${figures['languages.html'].toFixed(3)}, page text ${figures['languages.page'].toFixed(3)}.`,
    table: { columns: ['language', 'pages', 'HTML', 'page text'], rows },
  }
  return { sections: [section], figures }
}

/** Lehmer's generator (Park and Miller 1988). */
function seeded(seed: number): () => number {
  let state = seed * 7919
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}
