const isoLike =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/iu

/**
 * Turns a machine-readable date, as metadata state it, into ISO 8601; undefined when there is none
 * in the text or the calendar has no such day.
 */
export function toIsoDate(text: string): string | undefined {
  const match = isoLike.exec(text)
  if (!match) return undefined
  const [, year, month, day, hour, minute, second, zone] = match
  const date = calendarDate(Number(year), Number(month), Number(day))
  if (!date || hour === undefined || Number(hour) > 24 || Number(minute) > 59) return date
  const offset = zone === undefined ? '' : /^(?:Z|UTC|GMT)$/iu.test(zone) ? 'Z' : zone
  return `${date}T${hour.padStart(2, '0')}:${minute ?? '00'}:${second ?? '00'}${offset}`
}

/** `YYYY-MM-DD`, if there is such a day. */
export function calendarDate(year: number, month: number, day: number): string | undefined {
  const days = [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  if (days === undefined || day < 1 || day > days || year < 1000 || year > 2999) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
