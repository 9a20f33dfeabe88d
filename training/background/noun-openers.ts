/** Function words of a language, by what they say about the word behind them. */
export interface FunctionWords {
  /** Articles, determiners, numerals and prepositions: behind them nouns and adjectives stand. */
  readonly openers: ReadonlySet<string>
  /** Words behind which nouns and verbs alike stand: conjunctions, and prepositions before infinitives. */
  readonly neutral: ReadonlySet<string>
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Only languages with articles: where cases do their work, nouns often follow no function word. */
export const functionWords: Readonly<Record<string, FunctionWords>> = {
  ca: {
    openers: words(
      "el la els les l' lo un una uns unes del dels al als pel pels aquest aquesta aquests aquestes aquell aquella aquells aquelles seu seva seus seves meu meva nostre nostra nostres en amb sobre contra entre sota des durant cada alguns algunes diversos diverses molts moltes dos dues tres quatre cinc sis set vuit nou deu",
    ),
    neutral: words("i o però ni de d' per sense a"),
  },
  de: {
    openers: words(
      'der die das den dem des ein eine einen einem einer eines im am zum zur vom beim ins ans kein keine keinen keiner diese dieser dieses diesen diesem jede jeder jedes jeden sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem unser unsere in an auf aus bei mit nach seit von vor gegen für ohne durch um über unter zwischen wegen während trotz laut zwei drei vier fünf sechs sieben acht neun zehn mehrere einige viele beide',
    ),
    neutral: words('und oder aber sowie als wie zu'),
  },
  en: {
    openers: words(
      'the a an this that these those his her its their our your my some any no every each another of in on at for from with by into between against under over during about two three four five six seven eight nine ten several many both',
    ),
    neutral: words('and or but nor as than to'),
  },
  es: {
    openers: words(
      'el la los las un una unos unas del al este esta estos estas ese esa esos esas aquel aquella su sus mi mis nuestro nuestra nuestros nuestras en con sobre contra entre bajo desde hacia durante cada algunos algunas varios varias muchos muchas dos tres cuatro cinco seis siete ocho nueve diez',
    ),
    neutral: words('y e o u pero ni de por para sin a'),
  },
  fr: {
    openers: words(
      "le la les l' un une des du d'un d'une au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs chaque quelques aucun aucune dans en sur avec contre chez entre vers sous deux trois quatre cinq six sept huit neuf dix",
    ),
    neutral: words("et ou mais ni car donc d' de par pour sans"),
  },
  pt: {
    openers: words(
      'o a os as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela pelos pelas num numa este esta estes estas esse essa esses essas aquele aquela seu sua seus suas meu minha nosso nossa em com sobre contra entre sob desde durante cada alguns algumas vários várias muitos muitas dois duas três quatro cinco seis sete oito nove dez',
    ),
    neutral: words('e ou mas nem de por para sem'),
  },
  sv: {
    openers: words(
      'en ett den det de denna detta dessa sin sitt sina min mitt mina hans hennes dess deras vår vårt våra i på av för från med till mot om över under mellan bland efter före utan vid hos genom varje flera många några två tre fyra fem sex sju åtta nio tio',
    ),
    neutral: words('och eller men samt som än att'),
  },
}
