/**
 * Control characters and direction overrides: an article must not move the cursor or turn lines
 * around. A line feed stays; a tab becomes a space.
 */
const dangerous = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

/** Replaces what could upset a terminal, unit by unit, so that offsets stay. */
export function printable(text: string): string {
  return text.replace(dangerous, (character) => replacements[character] ?? '\ufffd')
}

const replacements: Readonly<Record<string, string>> = { '\n': '\n', '\t': ' ', '\r': ' ' }
