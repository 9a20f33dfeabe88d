import { findWrittenDate } from './dates.js'

/** "By" in the languages of news, as it begins a byline; case aside. */
const byWord =
  /^(?:(?:an? |the )?(?:written|posted|published|reported|words|story|review|interview|analysis|column|comment(?:ary)?|essay|opinion) by|(?:eine? )?(?:gast)?(?:beitrag|kommentar|kolumne|analyse|essay|interview|reportage) von|(?:une? )?(?:tribune|chronique|analyse|enquête|récit|reportage|propos recueillis) (?:de|par)|(?:una? )?(?:tribuna|columna|análisis|artículo|reportaje) de|(?:un[ao]? )?(?:artigo|coluna|análise|reportagem) de|(?:un[ao]? )?(?:commento|editoriale|analisi|intervento) di|(?:een )?(?:opinie|column|analyse) (?:van|door)|by|von|par|por|de|di|da|door|av|af|autor(?:in|a|zy)?|auteurs?|autore|author|text|texto|texte|tekst|teksti|foto och text|författare|forfatter|kirjoittaja|toimittaja|szerző|írta|napsal|napsala|piše|yazar|müəllif|muallif|penulis|oleh|tác giả|автор|авторка|текст|от|по|από|του|επιμέλεια|συντάκτης|المؤلف|بقلم|كتب|كتبت|نویسنده|מאת|लेखक|লেখক|ผู้เขียน|โดย|作者|記者|记者|撰文|文|글|기자)(?:\s*[:：]\s*|\s+)/iu

/** Words that say when, in the languages of news: what follows is no longer the name. */
const datingWords =
  'published updated posted modified last on publié publiée mis modifié publicado publicada actualizado actualizada atualizado atualizada aktualisiert veröffentlicht stand pubblicato aggiornato gepubliceerd bijgewerkt publicerad uppdaterad publisert oppdatert udgivet opdateret julkaistu päivitetty opublikowano aktualizacja zveřejněno zverejnené közzétéve frissítve publicat actualizat опубликовано обновлено опубліковано оновлено публикувано yayınlanma güncelleme yayınlandı dərc نشر تحديث diterbitkan diperbarui 發布 发布 更新 公開 입력 수정'
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'

const word = (list: string): string =>
  `(?<![\\p{L}\\p{M}])(?:${list.replaceAll(' ', '|')})(?![\\p{L}\\p{M}])`

/** What follows the name in a byline: the date, the counts, the share buttons. */
const afterName = new RegExp(
  `[|•·/]|\\s[–—-]\\s|\\d{1,4}[.\\-/年년]|\\b\\d{1,2}\\b|${word(`${datingWords} ${weekdays}`)}|(?<![\\p{L}\\p{M}])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d`,
  'iu',
)

/** Roles that stand behind a name and a comma. */
const role =
  /,[^,]*(?:correspondent|reporter|writer|editor|columnist|journalist|redakteur|korrespondent|reporterin|journaliste|rédact|correspondant|redactor|corresponsal|periodista|redattrice|giornalista|inviat[oa]|verslaggever|redacteur|repórter|dziennika|korespondent|корреспондент|обозреватель|muhabir)[^,]*$/iu

/**
 * Reads the name out of a byline ("By Ada Lovelace | 3 May 2024"); undefined when the line is none.
 */
export function readByline(line: string): string | undefined {
  if (line.length > 200) return undefined
  const match = byWord.exec(line)
  if (!match) return undefined
  const name = nameBefore(line.slice(match[0].length))
  return isName(name) ? name.replace(role, '') : undefined
}

/** Whether a line is nothing but the word that begins a byline: the name is on the next one. */
export function isLoneByWord(line: string): boolean {
  const match = byWord.exec(`${line} `)
  return match !== null && match[0].trim() === line.trim()
}

/** Evens out a byline given as metadata: no leading "By", no address, no date. */
export function cleanByline(text: string): string | undefined {
  const line = text.replace(/\s+/gu, ' ').trim()
  const name = readByline(line) ?? nameBefore(line)
  return isName(name) ? name : undefined
}

function nameBefore(text: string): string {
  let end = afterName.exec(text)?.index ?? text.length
  while (end > 0 && /[\s,;:(–—-]/u.test(text.charAt(end - 1))) end--
  return text.slice(0, end).trim()
}

function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 120 &&
    /[\p{L}\p{M}]/u.test(name) &&
    !/https?:|www\.|[.!?]\s/iu.test(name.replace(/\b\p{Lu}\p{Ll}{0,2}\. /gu, '')) &&
    findWrittenDate(name) === undefined &&
    name.split(/\s+/u).length <= 14
  )
}
