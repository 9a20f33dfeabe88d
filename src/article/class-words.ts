/**
 * What the classes, ids and roles of the elements around a block say of it. Web designers write
 * English all over the world, and their own language now and then; which way a group speaks is not
 * decided here but learnt.
 */
const groups: readonly string[] = [
  'article articles articletext articlebody artikel articulo artigo articolo story storytext storybody post entry news noticia nota nyhet uutinen',
  'articlebody body content contents text inhalt cuerpo corpo contenu contenido texte texto tekst testo paragraph copy richtext bodytext prose storybody articletext postbody entrycontent postcontent',
  'comment comments kommentar kommentare commentaires comentarios komentarze disqus respond reply replies discussion forum',
  'related relacionadas relacionados recommend recommended recommendation recommendations more also similar read further readmore mehr weitere outbrain taboola recirc promoted siehe lees lue',
  'popular trending latest recent top most mostread breaking ticker aktuell',
  'share sharing social socials facebook twitter whatsapp follow addthis bookmark',
  'newsletter subscribe subscription signup mail abo email optin',
  'ad ads advert advertisement advertising sponsor sponsored banner promo promotion werbung anzeige publicidad pub dfp commercial affiliate',
  'nav navigation menu navbar breadcrumb breadcrumbs pagination pager submenu toolbar links',
  'sidebar side widget widgets rail aside right left secondary complementary column',
  'footer foot copyright legal disclaimer impressum colophon bottom contentinfo imprint',
  'header masthead topbar branding logo site banner',
  'author authors byline autor autore auteur bio profile writer vcard contributor person',
  'meta date time published timestamp info datum fecha posted dateline metadata details updated',
  'tag tags topic topics category categories keywords cat label',
  'caption captions figure image img photo picture media gallery slideshow thumbnail thumb credit foto',
  'cookie cookies consent gdpr popup modal overlay dialog lightbox privacy onetrust optanon didomi usercentrics cookiebot cybot iubenda truste qc cmp cmpbox sp cc ccpa dsgvo tcf',
  'login paywall register account user premium regwall signin',
  'title headline heading titulo titel titre kicker hed subtitle',
  'teaser teasers card cards tile item items grid feed archive listing stream block box results',
  'video player embed audio podcast live playlist',
  'hidden sr print noprint visually screenreader skip collapse',
  'lead lede intro deck dek standfirst excerpt summary abstract entradilla chapo description teasertext subheadline',
  'quote pullquote blockquote highlight factbox infobox note toc fact',
  'search form input button buttons btn cta action',
]

const groupOfWord = new Map<string, number>()
groups.forEach((words, group) => {
  for (const word of words.split(' '))
    groupOfWord.set(word, (groupOfWord.get(word) ?? 0) | (1 << group))
})

/** Number of groups; the bits of `classWordBits` from the lowest. */
export const classWordGroups = groups.length

/** Characters of a class or id that are looked at. */
const limit = 200

/** Which groups the words of a class or id belong to, one bit a group: `storyText` is two words. */
export function classWordBits(value: string): number {
  const end = Math.min(value.length, limit)
  let bits = 0
  let start = 0
  let wasSmall = false
  for (let index = 0; index <= end; index++) {
    const code = index < end ? value.charCodeAt(index) : 0
    const isSmall = code >= 0x61 && code <= 0x7a
    const isCapital = code >= 0x41 && code <= 0x5a
    if (!isSmall && (!isCapital || wasSmall)) {
      if (index > start) bits |= groupOfWord.get(value.slice(start, index).toLowerCase()) ?? 0
      start = isCapital ? index : index + 1
    }
    wasSmall = isSmall
  }
  return bits
}
