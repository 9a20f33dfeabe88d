/**
 * Says the minutes in a language. In English `'5 min read'`; elsewhere what `Intl` knows, which is
 * the time without "read": `'5 Min.'` in German, `'5分钟'` in Chinese, spelt as the platform's
 * locale data spells it. English where the platform has no data for the language.
 */
export function formatLabel(minutes: number, locale: string): string {
  formats[locale] ??= minuteFormat(locale)
  return formats[locale](minutes)
}

type Format = (minutes: number) => string

/** By locale: to make one takes longer than to count an article. */
const formats = Object.create(null) as Record<string, Format>

function minuteFormat(locale: string): Format {
  const [supported] = Intl.NumberFormat.supportedLocalesOf(locale)
  return !supported || /^en\b/u.test(supported)
    ? (minutes) => `${String(minutes)} min read`
    : new Intl.NumberFormat(supported, { style: 'unit', unit: 'minute' }).format
}
