/** How a file is written: an article's own formats, or JSON that holds articles. */
export const sourceFormats = ['text', 'html', 'markdown', 'page', 'json', 'jsonl'] as const
export type SourceFormat = (typeof sourceFormats)[number]

const byExtension: readonly (readonly [RegExp, SourceFormat])[] = [
  [/\.page\.txt$/iu, 'page'],
  [/\.(?:html?|xhtml)$/iu, 'html'],
  [/\.(?:md|markdown)$/iu, 'markdown'],
  [/\.json$/iu, 'json'],
  [/\.(?:jsonl|ndjson)$/iu, 'jsonl'],
]

/** Tells the format by the end of a file's name; plain text where the name says nothing. */
export function formatOf(file: string): SourceFormat {
  return byExtension.find(([extension]) => extension.test(file))?.[1] ?? 'text'
}
