import { beforeAll, describe, expect, it } from 'vitest'
import { detectLanguage, loadDetector } from '../../src/language-detection/index.js'
import type { Detector } from '../../src/language-detection/index.js'

let detector: Detector
beforeAll(async () => {
  detector = await loadDetector()
})

/** The same piece of news, written for this test in each language. */
const sentences: readonly (readonly [code: string, text: string])[] = [
  [
    'af',
    'Die stadsraad het Dinsdagaand besluit om die ou swembad te sluit omdat die herstelwerk te duur is.',
  ],
  ['am', 'የከተማው ምክር ቤት ማክሰኞ ምሽት አሮጌውን የመዋኛ ገንዳ ለመዝጋት ወሰነ።'],
  ['ar', 'قرر مجلس المدينة مساء الثلاثاء إغلاق المسبح القديم لأن إصلاحه مكلف للغاية.'],
  [
    'az',
    'Şəhər şurası çərşənbə axşamı köhnə hovuzun bağlanmasına qərar verdi, çünki təmiri çox bahadır.',
  ],
  [
    'be',
    'Гарадскі савет у аўторак увечары вырашыў закрыць стары басейн, бо рамонт каштуе занадта дорага.',
  ],
  [
    'bg',
    'Общинският съвет реши във вторник вечерта да затвори стария басейн, защото ремонтът е твърде скъп.',
  ],
  ['bn', 'নগর পরিষদ মঙ্গলবার রাতে পুরনো সুইমিং পুলটি বন্ধ করার সিদ্ধান্ত নিয়েছে।'],
  [
    'ca',
    'L’ajuntament va decidir dimarts al vespre tancar la piscina vella perquè les obres són massa cares.',
  ],
  [
    'cs',
    'Městské zastupitelstvo v úterý večer rozhodlo o uzavření starého bazénu, protože oprava je příliš drahá.',
  ],
  [
    'cy',
    'Penderfynodd cyngor y ddinas nos Fawrth gau’r hen bwll nofio am fod y gwaith trwsio yn rhy ddrud.',
  ],
  [
    'da',
    'Byrådet besluttede tirsdag aften at lukke den gamle svømmehal, fordi reparationen er alt for dyr.',
  ],
  [
    'de',
    'Der Stadtrat hat am Dienstagabend beschlossen, das alte Schwimmbad zu schließen, weil die Reparatur zu teuer ist.',
  ],
  ['el', 'Το δημοτικό συμβούλιο αποφάσισε να κλείσει το παλιό κολυμβητήριο.'],
  [
    'en',
    'The city council decided on Tuesday night to close the old swimming pool because the repairs cost too much.',
  ],
  [
    'es',
    'El ayuntamiento decidió el martes por la noche cerrar la vieja piscina porque las obras son demasiado caras.',
  ],
  [
    'et',
    'Linnavolikogu otsustas teisipäeva õhtul vana ujula sulgeda, sest remont läheb liiga kalliks.',
  ],
  [
    'eu',
    'Udalak astearte gauean erabaki zuen igerileku zaharra ixtea, konponketak garestiegiak direlako.',
  ],
  ['fa', 'شورای شهر سه‌شنبه شب تصمیم گرفت استخر قدیمی را ببندد، چون تعمیر آن بسیار گران است.'],
  [
    'fi',
    'Kaupunginvaltuusto päätti tiistai-iltana sulkea vanhan uimahallin, koska korjaus on liian kallis.',
  ],
  [
    'fr',
    'Le conseil municipal a décidé mardi soir de fermer l’ancienne piscine, car les travaux coûtent trop cher.',
  ],
  [
    'ga',
    'Chinn comhairle na cathrach oíche Mháirt an seanlinn snámha a dhúnadh mar go bhfuil an obair ródhaor.',
  ],
  [
    'gl',
    'O concello decidiu o martes pola noite pechar a vella piscina porque as obras son demasiado caras.',
  ],
  ['he', 'מועצת העיר החליטה ביום שלישי בערב לסגור את הבריכה הישנה כי התיקון יקר מדי.'],
  ['hi', 'नगर परिषद ने मंगलवार रात पुराने तरणताल को बंद करने का फ़ैसला किया क्योंकि मरम्मत बहुत महँगी है।'],
  [
    'hu',
    'A városi tanács kedd este úgy döntött, hogy bezárja a régi uszodát, mert a javítás túl drága.',
  ],
  ['hy', 'Քաղաքային խորհուրդը երեքշաբթի երեկոյան որոշեց փակել հին լողավազանը։'],
  [
    'is',
    'Borgarstjórn ákvað á þriðjudagskvöld að loka gömlu sundlauginni vegna þess að viðgerðin er of dýr.',
  ],
  [
    'it',
    'Il consiglio comunale ha deciso martedì sera di chiudere la vecchia piscina perché i lavori costano troppo.',
  ],
  ['ja', '市議会は火曜日の夜、修理費が高すぎるとして古いプールの閉鎖を決めた。'],
  ['ka', 'საკრებულომ სამშაბათს საღამოს ძველი საცურაო აუზის დახურვა გადაწყვიტა.'],
  [
    'kk',
    'Қала кеңесі сейсенбі күні кешке ескі бассейнді жабу туралы шешім қабылдады, өйткені жөндеу тым қымбат.',
  ],
  ['ko', '시의회는 화요일 밤 수리비가 너무 비싸다는 이유로 오래된 수영장을 닫기로 결정했다.'],
  [
    'lt',
    'Miesto taryba antradienio vakarą nusprendė uždaryti senąjį baseiną, nes remontas per brangus.',
  ],
  [
    'lv',
    'Pilsētas dome otrdienas vakarā nolēma slēgt veco peldbaseinu, jo remonts ir pārāk dārgs.',
  ],
  [
    'mk',
    'Градскиот совет во вторникот вечерта одлучи да го затвори стариот базен бидејќи поправката е прескапа.',
  ],
  [
    'nb',
    'Bystyret vedtok tirsdag kveld å stenge den gamle svømmehallen fordi reparasjonen blir for dyr.',
  ],
  [
    'nl',
    'De gemeenteraad besloot dinsdagavond het oude zwembad te sluiten omdat de reparatie te duur is.',
  ],
  [
    'nn',
    'Bystyret vedtok tysdag kveld å stengje den gamle symjehallen fordi det vert for dyrt å vøla han.',
  ],
  [
    'pl',
    'Rada miasta we wtorek wieczorem zdecydowała o zamknięciu starego basenu, bo remont jest zbyt drogi.',
  ],
  [
    'pt',
    'A câmara municipal decidiu na terça-feira à noite fechar a velha piscina porque as obras são muito caras.',
  ],
  [
    'ro',
    'Consiliul local a decis marți seara să închidă vechea piscină, pentru că reparațiile sunt prea scumpe.',
  ],
  [
    'ru',
    'Городской совет во вторник вечером решил закрыть старый бассейн, потому что ремонт обходится слишком дорого.',
  ],
  [
    'sk',
    'Mestské zastupiteľstvo v utorok večer rozhodlo o zatvorení starej plavárne, lebo oprava je príliš drahá.',
  ],
  [
    'sl',
    'Mestni svet je v torek zvečer sklenil, da bo zaprl stari bazen, ker je popravilo predrago.',
  ],
  [
    'sq',
    'Këshilli bashkiak vendosi të martën në mbrëmje ta mbyllë pishinën e vjetër, sepse riparimi kushton shumë.',
  ],
  [
    'sr-Cyrl',
    'Градско веће је у уторак увече одлучило да затвори стари базен јер је поправка прескупа.',
  ],
  [
    'sr-Latn',
    'Gradsko veće je u utorak uveče odlučilo da zatvori stari bazen jer je popravka preskupa i niko neće da je plati.',
  ],
  [
    'sv',
    'Kommunfullmäktige beslutade på tisdagskvällen att stänga det gamla badhuset eftersom reparationen är för dyr.',
  ],
  [
    'sw',
    'Baraza la jiji liliamua Jumanne usiku kufunga bwawa la zamani la kuogelea kwa sababu ukarabati ni ghali mno.',
  ],
  ['th', 'สภาเมืองมีมติเมื่อคืนวันอังคารให้ปิดสระว่ายน้ำเก่า'],
  [
    'tr',
    'Belediye meclisi salı akşamı eski yüzme havuzunu kapatmaya karar verdi, çünkü onarım çok pahalı.',
  ],
  [
    'uk',
    'Міська рада у вівторок увечері вирішила закрити старий басейн, бо ремонт коштує надто дорого.',
  ],
  ['ur', 'شہر کی کونسل نے منگل کی رات پرانا تالاب بند کرنے کا فیصلہ کیا کیونکہ مرمت بہت مہنگی ہے۔'],
  [
    'uz',
    'Shahar kengashi seshanba kuni kechqurun eski suzish havzasini yopishga qaror qildi, chunki ta’mirlash juda qimmat.',
  ],
  [
    'vi',
    'Hội đồng thành phố tối thứ Ba quyết định đóng cửa hồ bơi cũ vì chi phí sửa chữa quá cao.',
  ],
  ['zh-Hans', '市议会星期二晚上决定关闭旧游泳池，因为维修费用太高。'],
  ['zh-Hant', '市議會星期二晚上決定關閉舊游泳池，因為維修費用太高。'],
]

describe('the languages of the model', () => {
  it.each(sentences)('are told from one sentence: %s', (code, text) => {
    expect(detectLanguage(text, { detector }).code).toBe(code)
  })

  it.each(sentences.filter(([, text]) => /^[^\u0530-\uFFFF]+$/u.test(text)))(
    'are told in capitals: %s',
    (code, text) => {
      expect(detectLanguage(text.toUpperCase(), { detector }).code).toBe(code)
    },
  )

  it.each([
    ['tr', 'Bugun hava cok guzeldi, ogrenciler okuldan sonra parkta top oynadilar.'],
    ['cs', 'Dnes vecer se v nasem meste kona koncert, na ktery prijedou tisice lidi.'],
    [
      'fr',
      'Les eleves ont manifeste hier apres-midi devant la prefecture contre la fermeture du lycee.',
    ],
    [
      'pl',
      'Wczoraj wieczorem na zamku odbyl sie koncert, na ktory przyszlo wielu mieszkancow miasta.',
    ],
    ['es', 'La policia detuvo ayer por la manana a tres jovenes que habian robado un camion.'],
  ])('are told without their diacritics: %s', (code, text) => {
    expect(detectLanguage(text, { detector }).code).toBe(code)
  })
})
