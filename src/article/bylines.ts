import { findWrittenDate } from './dates.js'

/** "By" in the languages of news, as it begins a byline; case aside. */
const byWord =
  /^(?:by|von|par|por|de|di|da|door|av|af|autor(?:in|a|zy)?|auteurs?|autore|author|text|texto|texte|tekst|teksti|foto och text|szerző|írta|napsal|piše|yazar|автор|текст|от|по|από|του|επιμέλεια|المؤلف|بقلم|كتب|نویسنده|מאת|लेखक|লেখক|ผู้เขียน|โดย|penulis|oleh|tác giả|作者|記者|记者|文|글|기자)\s*[:：]?\s+/iu

/** What follows the name in a byline: the date, the counts, the share buttons. */
const afterName =
  /[|•·/]|\d{1,4}[.\-/年년]|\b\d{1,2}\b|(?<![\p{L}\p{M}])(?:published|updated|posted|last|on|publi[ée]|publicado|aktualisiert|veröffentlicht|pubblicato|gepubliceerd|publicerad|julkaistu|opublikowano|опубликовано|yayınlan|發布|发布)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?<![\p{L}\p{M}])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d/iu

/**
 * Reads the name out of a byline ("By Ada Lovelace | 3 May 2024"); undefined when the line is none.
 */
export function readByline(line: string): string | undefined {
  if (line.length > 200) return undefined
  const match = byWord.exec(line)
  if (!match) return undefined
  const name = nameBefore(line.slice(match[0].length))
  return isName(name) ? name : undefined
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
