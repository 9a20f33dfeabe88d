import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../src/languages/index.js'
import { splitSentences } from '../../src/text/index.js'

describe('sentence ends in each language', () => {
  it.each<[code: string, ...sentences: string[]]>([
    ['en', 'Sen. J. Hill (R.-Ohio) spoke at 5 p.m. on Jan. 3.', 'He said no.', 'Nobody left.'],
    [
      'de',
      'Am 3. Oktober kam Prof. Dr. Weiß z. B. nach St. Gallen.',
      'Das war 2023.',
      'Danach ging er.',
    ],
    ['fr', 'M. Dupont a vu Mme Petit, p. ex. à 15 h.', '« C’est fini. »', 'Il est parti.'],
    ['es', 'El Sr. Pérez llegó a EE. UU. con la Dra. Ruiz.', '¿Por qué?', 'Nadie lo sabe.'],
    ['it', 'Il sig. Rossi e l’on. Bianchi, ecc., sono qui.', 'È tardi.'],
    ['pt', 'O Sr. Silva e a Dra. Lima vivem na Av. Brasil.', 'É longe.'],
    ['nl', 'Dhr. De Vries en mevr. Smit kwamen o.a. om 9.30 uur.', 'Het regende.'],
    ['sv', 'Han kom bl.a. hit, dvs. hem.', 'Sedan gick han.'],
    ['nb', 'Møtet er 17. mai kl. 12, dvs. i dag.', 'Det regner.'],
    ['da', 'Mødet er den 5. juni kl. 12, f.eks. her.', 'Det regner.'],
    ['fi', 'Kokous on 3. lokakuuta klo 9.30 esim. täällä.', 'Sataa.'],
    ['pl', 'Dr Nowak i prof. Lis przyjechali m.in. do Łodzi.', 'Pada deszcz.'],
    ['cs', 'Ing. Novák přijel 3. října, tj. včera.', 'Prší.'],
    ['sk', 'Ing. Novák prišiel 3. októbra, t. j. včera.', 'Prší.'],
    ['hr', 'Dr. Horvat je došao 3. listopada, npr. jučer.', 'Pada kiša.'],
    ['hu', 'Dr. Nagy 2026. március 3-án érkezett, pl. ide.', 'Esik.'],
    ['ro', 'Dl. Popescu a venit la ora 9.30, etc.', 'Plouă.'],
    ['ru', 'В 2026 г. А. С. Иванов, т. е. министр, уехал.', 'Идёт дождь.'],
    ['uk', 'У 2026 р. проф. І. Коваль, тобто міністр, поїхав.', 'Іде дощ.'],
    ['bg', 'Проф. Иванов дойде в 9 ч. сутринта, т.е. рано.', 'Вали дъжд.'],
    ['el', 'Ο κ. Παπάς ήρθε, π.χ. χθες.', 'Ποιος το είπε;', 'Κανείς.'],
    ['tr', 'Prof. Dr. Yılmaz 3. Kolordu’ya vb. yerlere gitti.', 'Yağmur yağdı.'],
    ['az', 'Prof. Məmmədov 2026-cı ildə və s. gəldi.', 'Yağış yağır.'],
    ['ar', 'وصل د. أحمد أمس.', 'هل غادر؟', 'لا أحد يعرف.'],
    ['fa', 'او دیروز آمد.', 'آیا رفت؟', 'کسی نمی‌داند.'],
    ['he', 'צה"ל הודיע אתמול.', 'מי אמר?', 'אף אחד.'],
    ['hi', 'डॉ. सिंह दिल्ली गए।', 'क्या वे लौटे?', 'कोई नहीं जानता।'],
    ['id', 'Dr. Budi dan Prof. Sari tiba, dll.', 'Hujan turun.'],
    ['ko', '그는 2.5% 올랐다고 말했다.', '비가 왔다.'],
  ])('finds in %s', async (code, ...sentences) => {
    const language = await loadLanguage(code)
    const text = sentences.join(' ')
    expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(
      sentences,
    )
  })

  it.each<[code: string, ...sentences: string[]]>([
    ['zh', '北京下雨。', '他说：“好。”', '然后走了！', '“不去。”他说。'],
    ['ja', '東京は晴れ。', '「はい。」と彼は言った。', '次は？', '雨。'],
  ])('finds in %s, without spaces', async (code, ...sentences) => {
    const language = await loadLanguage(code)
    const text = sentences.join('')
    expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(
      sentences,
    )
  })

  it('knows the stops of scripts that have no language here', () => {
    const text = 'ሰላም ነው። ዝናብ ነው። Բարև։ Անձրև։ မိုးရွာ။ ភ្លៀង។'
    expect(splitSentences(text)).toHaveLength(6)
  })
})
