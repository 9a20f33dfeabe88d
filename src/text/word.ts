import { endOfAddress, mayBeAddress } from './address.js'
import { characterClass, classAt, classOfUnit, isLetterClass } from './character-class.js'
import { cutClitics } from './clitics.js'
import { endOfRun, readCompound, type Compound } from './compound.js'
import { endOfNumber } from './number.js'
import type { PushToken, TokenizeOptions } from './tokenize.js'

const { upper, caseless, digit, mark, space, apostrophe, hyphen } = characterClass

const stop = 0x2e
const longestAbbreviation = 16
const letter = /\p{L}/u

/**
 * Reads the word or number that starts at `start`, pushes its tokens and returns where it ends.
 *
 * The common case, a plain run of letters with a space behind it, takes the short way.
 */
export function readWord(
  text: string,
  start: number,
  limit: number,
  options: TokenizeOptions,
  push: PushToken,
): number {
  const opening = classAt(text, start)
  let end = opening === digit ? endOfNumber(text, start, limit) : start
  let found = 0
  while (end < limit) {
    found = classOfUnit(text.charCodeAt(end))
    if (found < upper || found > mark) break
    end += 1
  }
  const isPlain = end > start && (end >= limit || found === space)
  if (isPlain && opening !== digit) {
    push('word', start, end)
    return end
  }
  return readConnected(text, start, endOfRun(text, end, limit), limit, options, push)
}

/** Looks at what follows the first run: an address, a connector, the stop of an abbreviation. */
function readConnected(
  text: string,
  start: number,
  runEnd: number,
  limit: number,
  options: TokenizeOptions,
  push: PushToken,
): number {
  const addressEnd = mayBeAddress(text, runEnd) ? endOfAddress(text, start, limit) : start
  if (addressEnd > runEnd) {
    push('address', start, addressEnd)
    return addressEnd
  }
  const compound = readCompound(text, start, runEnd, limit)
  const end = compound.end + (keepsStop(text, start, compound, limit, options) ? 1 : 0)
  pushPieces(text, start, end, compound, options, push)
  return end > compound.end ? readSuffix(text, end, limit, push) : end
}

function pushPieces(
  text: string,
  start: number,
  end: number,
  { joints }: Compound,
  { suffixApostrophe = false }: TokenizeOptions,
  push: PushToken,
): void {
  let pieceStart = start
  if (joints.length > 0) {
    for (const cut of cutClitics(text.slice(start, end), joints, suffixApostrophe)) {
      pushPiece(text, pieceStart, start + cut, push)
      pieceStart = start + cut
    }
  }
  pushPiece(text, pieceStart, end, push)
}

function pushPiece(text: string, start: number, end: number, push: PushToken): void {
  push(letter.test(text.slice(start, end)) ? 'word' : 'number', start, end)
}

/** Tells whether the stop behind a word belongs to it: `Mr.`, `z.B.`, the initial of `J. Smith`. */
function keepsStop(
  text: string,
  start: number,
  { end, dotted }: Compound,
  limit: number,
  { abbreviations }: TokenizeOptions,
): boolean {
  if (end >= limit || text.charCodeAt(end) !== stop || text.charCodeAt(end + 1) === stop)
    return false
  const length = end - start
  const last = classAt(text, end - 1)
  if (!isLetterClass(last) && last !== mark) return false
  if (dotted && (length < 4 || text.charCodeAt(end - 2) === stop)) return true
  if (length === 1 && (last === upper || last === caseless)) return end + 1 < limit
  return (
    length <= longestAbbreviation &&
    abbreviations !== undefined &&
    abbreviations.has(text.slice(start, end).toLowerCase())
  )
}

/** The ending on an abbreviation: `U.S.-led` → `U.S.` and `-led`, `U.S.'s` → `U.S.` and `'s`. */
function readSuffix(text: string, start: number, limit: number, push: PushToken): number {
  if (start + 1 >= limit || !isLetterClass(classAt(text, start + 1))) return start
  const joint = classAt(text, start)
  if (joint !== hyphen && joint !== apostrophe) return start
  const end = endOfRun(text, start + 1, limit)
  push('word', start, end)
  return end
}
