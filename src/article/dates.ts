import { characterClass, classOfUnit } from '../text/index.js'
import months from '../../data/shared/article-months.json' with { type: 'json' }

const isoLike =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/iu

/**
 * Turns a machine-readable date, as metadata state it, into ISO 8601; undefined when there is none
 * in the text or the calendar has no such day.
 */
export function toIsoDate(text: string): string | undefined {
  const match = isoLike.exec(text.slice(0, 100))
  if (!match) return undefined
  const [, year, month, day, hour, minute, second, zone] = match
  const date = calendarDate(Number(year), Number(month), Number(day))
  if (!date || hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date
  const offset = zone === undefined ? '' : /^(?:Z|UTC|GMT)$/iu.test(zone) ? 'Z' : zone
  return `${date}T${hour.padStart(2, '0')}:${minute ?? '00'}:${second ?? '00'}${offset}`
}

/** The months in the languages of news, by lower-case name. */
let monthOfName: Map<string, number> | undefined

function monthNumber(name: string): number {
  monthOfName ??= new Map(
    months.flatMap((names, index) => names.split(' ').map((month) => [month, index + 1] as const)),
  )
  return monthOfName.get(name.toLowerCase()) ?? 0
}

/** The order of day, month and year, and what stands between them, in the writings of the world. */
const writtenDates: readonly {
  readonly pattern: RegExp
  readonly read: (parts: string[], language: string) => [string, string | number, string]
}[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/.年년]\s?(\d{1,2})[-/.月월]\s?(\d{1,2})(?!\d)/gu,
    read: ([y = '', m = '', d = '']) => [y, m, d],
  },
  {
    pattern: /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})[-/.]\s?(\d{4})(?!\d)/gu,
    read: readDayOrMonthFirst,
  },
  {
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[.º°일]|-?[ея])?[ ,-]{1,3}(?:de |d['’]|of )?([\p{L}\p{M}]{3,20})\.?,?[ ,-]{1,3}(?:de |del |of )?(\d{4})(?!\d)/giu,
    read: ([d = '', m = '', y = '']) => [y, monthNumber(m), d],
  },
  {
    pattern:
      /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,20})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,| de|\.)? {1,2}(\d{4})(?!\d)/giu,
    read: ([m = '', d = '', y = '']) => [y, monthNumber(m), d],
  },
  {
    pattern: /(?<!\d)(\d{4})\.?,?(?: m\.| г\.| gada| ko)? ([\p{L}\p{M}]{3,20}) (\d{1,2})(?!\d)/giu,
    read: ([y = '', m = '', d = '']) => [y, monthNumber(m), d],
  },
  {
    pattern: /(?<!\d)(\d{4})\.?,? (?:gada )?(\d{1,2})\. ?([\p{L}\p{M}]{3,20})/giu,
    read: ([y = '', d = '', m = '']) => [y, monthNumber(m), d],
  },
]

/**
 * Finds the first date written out in a line of text, in any of some fifty languages: `YYYY-MM-DD`.
 * `language` settles 03/04/2024, which is a day first everywhere but in the United States.
 */
export function findWrittenDate(line: string, language = ''): string | undefined {
  return findWrittenDates(line, language)[0]
}

/** Finds all the dates written out in a line of text, in the order in which they stand. */
export function findWrittenDates(line: string, language = ''): string[] {
  return datesIn(line, language).map(({ date }) => date)
}

/** The text of a line before, between and after its written dates. */
export function textBesideDates(line: string, language = ''): string[] {
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of datesIn(line, language)) {
    pieces.push(line.slice(from, start).trim())
    from = Math.max(from, end)
  }
  return [...pieces, line.slice(from).trim()]
}

interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly date: string
}

/** Characters of a line in which dates are looked for. */
const limit = 400
/** Digits of the shortest date: a day and a year. */
const leastDigits = 5

function datesIn(line: string, language: string): WrittenDate[] {
  if (!mayHoldDate(line)) return []
  const text = asciiDigits(line.slice(0, limit))
  const found: WrittenDate[] = []
  for (const { pattern, read } of writtenDates) {
    for (const match of text.matchAll(pattern)) {
      const [year, month, day] = read(match.slice(1), language)
      const date = calendarDate(Number(year), Number(month), Number(day))
      if (date) found.push({ start: match.index, end: match.index + match[0].length, date })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function mayHoldDate(line: string): boolean {
  const end = Math.min(line.length, limit)
  let digits = 0
  for (let index = 0; index < end && digits < leastDigits; index++)
    if (classOfUnit(line.charCodeAt(index)) === characterClass.digit) digits++
  return digits >= leastDigits
}

function readDayOrMonthFirst(
  [a = '', separator = '', b = '', year = '']: string[],
  language: string,
): [string, string, string] {
  const isMonthFirst =
    Number(b) > 12 || (separator === '/' && Number(a) <= 12 && /^en(?:-us)?$/iu.test(language))
  return isMonthFirst ? [year, a, b] : [year, b, a]
}

/** Zeros of the digits that news are dated with: Arabic, Persian, Devanagari, Bengali, Thai. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0)
    if (code < 0x80) return digit
    const zero = zeros.find((candidate) => code >= candidate && code < candidate + 10) ?? code
    return String(code - zero)
  })
}

/** `YYYY-MM-DD`, if there is such a day; Buddhist years are turned into Christian ones. */
export function calendarDate(year: number, month: number, day: number): string | undefined {
  if (year >= 2480 && year <= 2600) return calendarDate(year - 543, month, day)
  const days = [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (days === undefined || day < 1 || day > days || year < 1700 || year > 2100) return undefined
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
