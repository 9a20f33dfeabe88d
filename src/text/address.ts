/** Top-level domains that make a bare `name.tld` an address; others need a scheme or `www.`. */
const topLevelDomains =
  'com|org|net|edu|gov|mil|int|info|biz|news|press|media|online|app|dev|io|ai|co|tv|me|eu|uk|us|ca|au|nz|ie|de|at|ch|fr|be|nl|lu|es|pt|it|gr|pl|cz|sk|hu|ro|bg|si|hr|rs|ba|mk|al|dk|se|no|fi|is|ee|lv|lt|ru|ua|by|kz|az|am|ge|tr|il|ir|iq|sa|ae|eg|in|pk|bd|lk|cn|tw|hk|jp|kr|th|vn|id|ph|my|sg|br|ar|mx|cl|pe|ve|za|ng|ke|et'

const link =
  /(?:(?:https?|ftp):\/\/|www\.)[^\s<>"«»“”„‘’‹›\p{Script=Han}\p{Script=Hangul}\u3001-\u30FF\uFF00-\uFFEF]+/iuy
const mail = /[\p{L}\d.+_-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,18}/uy
const domain = new RegExp(
  String.raw`(?:[a-z\d-]{1,63}\.){1,5}(?:${topLevelDomains})(?![\p{L}\d])(?:[/?#][^\s<>"«»“”„‘’‹›\p{Script=Han}\u3001-\u30FF\uFF00-\uFFEF]*)?`,
  'iuy',
)
const handle = /@[\p{L}\d_](?:[\p{L}\d_.]{0,38}[\p{L}\d_])?/uy
const hashtag = /#(?=[\d_]{0,38}\p{L})[\p{L}\p{N}\p{M}_]+/uy

/** Punctuation at the end of a link belongs to the sentence around it. */
const trailing = ".,;:!?'*_…)]}"

function endOfMatch(pattern: RegExp, text: string, start: number, limit: number): number {
  pattern.lastIndex = start
  return pattern.test(text) ? Math.min(pattern.lastIndex, limit) : start
}

function endOfLink(pattern: RegExp, text: string, start: number, limit: number): number {
  let end = endOfMatch(pattern, text, start, limit)
  while (end > start && trailing.includes(text.charAt(end - 1)) && !closesOpened(text, start, end))
    end -= 1
  return end
}

/** Keeps the closing bracket of `…/Baku_(city)`. */
function closesOpened(text: string, start: number, end: number): boolean {
  if (text.charAt(end - 1) !== ')') return false
  const from = Math.max(start, end - 64)
  const opening = text.lastIndexOf('(', end - 1)
  return opening >= from && !text.slice(opening, end - 1).includes(')')
}

/**
 * Finds the end of the link, mail address, domain, @handle or #hashtag that starts at `start`;
 * `start` itself where none does. Every pattern is bounded, or what it reads becomes the token, so
 * that the whole stays linear.
 */
export function endOfAddress(text: string, start: number, limit: number): number {
  const first = text.charAt(start)
  if (first === '@') return endOfMatch(handle, text, start, limit)
  if (first === '#') return endOfMatch(hashtag, text, start, limit)
  const linkEnd = endOfLink(link, text, start, limit)
  if (linkEnd > start + 4) return linkEnd
  const mailEnd = endOfMatch(mail, text, start, limit)
  return mailEnd > start ? mailEnd : endOfLink(domain, text, start, limit)
}

/** Tells whether the character behind a word, or at the start of a token, can be part of an address. */
export function mayBeAddress(text: string, index: number): boolean {
  switch (text.charCodeAt(index)) {
    case 0x23: // #
    case 0x40: // @
      return true
    case 0x2d: // -
    case 0x2e: // .
    case 0x2b: // +
    case 0x5f: // _
      return isAsciiWord(text.charCodeAt(index + 1))
    case 0x3a: // :
      return text.charCodeAt(index + 1) === 0x2f
    default:
      return false
  }
}

function isAsciiWord(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a)
  )
}
