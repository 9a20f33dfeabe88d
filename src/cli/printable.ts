/**
 * Control characters and direction overrides: an article must not move the cursor or turn lines
 * around. Line feed and tab stay.
 */
const dangerous = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

/** Replaces what could upset a terminal, unit by unit, so that offsets stay. */
export function printable(text: string): string {
  return text.replace(dangerous, (character) => (character === '\r' ? ' ' : '\ufffd'))
}
