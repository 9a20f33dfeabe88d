/**
 * Reads the primary language of a BCP 47 tag (`'pt-BR'` → `'pt'`, `'cmn'` → `'zh'`); undefined for
 * no tag, an unknown language or what is not a tag.
 */
export function primaryLanguage(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined
  try {
    const { language } = new Intl.Locale(tag)
    return language === 'und' ? undefined : language
  } catch {
    return undefined // a document may declare anything; text never throws
  }
}
