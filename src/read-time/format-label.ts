/**
 * Says the minutes in a language. In English `'5 min read'`; elsewhere what `Intl` knows, which is
 * the time without "read": `'5 Min.'` in German, `'5分钟'` in Chinese, spelt as the platform's
 * locale data spells it. English where the platform has no data for the language.
 */
export function formatLabel(minutes: number, locale: string): string {
  const [supported] = Intl.NumberFormat.supportedLocalesOf(locale)
  if (supported === undefined || /^en\b/u.test(supported)) return `${String(minutes)} min read`
  return new Intl.NumberFormat(supported, { style: 'unit', unit: 'minute' }).format(minutes)
}
