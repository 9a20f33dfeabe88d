/** Brackets, operators and the like, which program text is full of and prose is not. */
const codeCharacters: readonly boolean[] = Array.from({ length: 128 }, (_, unit) =>
  '{}[]()<>=;_|\\$&*+/'.includes(String.fromCharCode(unit)),
)

/** From this share of the characters that are no spaces, a text is read as code; prose stays under half of it. */
const leastShare = 0.1

/** Tells whether a text is program code rather than prose: its words are English whoever wrote it. */
export function looksLikeCode(text: string): boolean {
  let code = 0
  let spaces = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit < 128 && codeCharacters[unit] === true) code += 1
    else if (unit <= 0x20) spaces += 1
  }
  return code > leastShare * (text.length - spaces)
}
