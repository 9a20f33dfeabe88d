/**
 * Says the minutes in a language. In English `'5 min read'`; elsewhere what `Intl` knows, which is
 * the time without "read": `'5 Min.'` in German, `'5分钟'` in Chinese, spelt as the platform's
 * locale data spells it. English where the platform has no data for the language.
 */
export function formatLabel(minutes: number, locale: string): string {
  return minuteFormat(locale)?.format(minutes) ?? `${String(minutes)} min read`
}

/** By locale: what they cost to make is a tenth of an analysis. */
const minuteFormats = new Map<string, Intl.NumberFormat | undefined>()

/** The platform's way to write minutes, or undefined for English. */
function minuteFormat(locale: string): Intl.NumberFormat | undefined {
  if (/^en\b/u.test(locale)) return undefined
  if (minuteFormats.has(locale)) return minuteFormats.get(locale)
  const [supported] = Intl.NumberFormat.supportedLocalesOf(locale)
  const format =
    supported === undefined
      ? undefined
      : new Intl.NumberFormat(supported, { style: 'unit', unit: 'minute' })
  minuteFormats.set(locale, format)
  return format
}
