import { characterClass, classAt, isLetterClass, isWordClass, unitsAt } from './character-class.js'

const { upper, lower, digit, mark, joiner, apostrophe, hyphen } = characterClass

/** A written word with everything that holds it together, before clitics are cut off. */
export interface Compound {
  readonly end: number
  /** Where its apostrophes, hyphens and colons stand, relative to its start. */
  readonly joints: readonly number[]
  /** Whether it has stops in it: `U.S`, `z.B`, `Node.js`. */
  readonly dotted: boolean
}

/** Finds the end of a run of letters, digits and marks; invisible joiners count inside a word only. */
export function endOfRun(text: string, start: number, limit: number): number {
  let end = start
  for (let index = start; index < limit;) {
    const found = classAt(text, index)
    if (isWordClass(found)) {
      index += unitsAt(text, index)
      end = index
    } else if (found === joiner) index += 1
    else break
  }
  return Math.min(end, limit)
}

/**
 * Reads on where a plain run of letters or digits has ended at `index`, as long as something joins
 * it to the next run: an apostrophe, a hyphen, the stop of `U.S.`, the ampersand of `AT&T`, the
 * colon of `EU:n`, the gershayim of a Hebrew acronym.
 */
export function readCompound(text: string, start: number, index: number, limit: number): Compound {
  const joints: number[] = []
  let dotted = false
  let runStart = start
  let end = index
  while (end + 1 < limit && joins(text, runStart, end, limit)) {
    const connector = text.charCodeAt(end)
    if (connector === 0x2e) dotted = true
    else if (connector !== 0x26 && connector !== 0x22 && connector !== 0x5f)
      joints.push(end - start)
    runStart = end + 1
    end = endOfRun(text, runStart, limit)
  }
  return { end, joints, dotted }
}

/** Tells whether the character at `index` joins the run before it, `[runStart, index)`, to the next. */
function joins(text: string, runStart: number, index: number, limit: number): boolean {
  const next = classAt(text, index + 1)
  if (!isLetterClass(next) && next !== digit) return false
  const connector = classAt(text, index)
  if (connector === hyphen) return true
  if (connector === apostrophe) return isLetterClass(next)
  switch (text.charCodeAt(index)) {
    case 0x2e:
      return stopJoins(text, runStart, index, next, limit)
    case 0x26: // &: AT&T, R&D
      return next === upper && classAt(text, index - 1) === upper
    case 0x3a: // :: EU:n, SAK:n
      return next === lower && isAcronym(text, runStart, index)
    case 0x22: // ": צה"ל, the quotation mark in place of gershayim, before the last letter
    case 0x5f4:
      return isHebrew(text, index - 1) && isHebrew(text, index + 1) && !isHebrew(text, index + 2)
    default:
      return false
  }
}

/**
 * A stop between letters holds abbreviations together (`U.S`, `Ph.D`, `p.m`, `S.p.A`) and names with
 * an ending (`Node.js`); between two words it is a sentence end with its space forgotten.
 */
function stopJoins(
  text: string,
  runStart: number,
  index: number,
  next: number,
  limit: number,
): boolean {
  const before = index - runStart
  const after = endOfRun(text, index + 1, Math.min(limit, index + 7)) - index - 1
  if (next === digit || classAt(text, index - 1) === digit) return false
  if (before === 1 && after <= 3) return true
  if (before <= 3 && after === 1) return true
  return next === lower && before > 1 && after <= 4
}

function isAcronym(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 10) return false
  for (let index = start; index < end; index += 1) {
    const found = classAt(text, index)
    if (found !== upper && found !== digit) return false
  }
  return true
}

function isHebrew(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  return unit >= 0x5d0 && unit <= 0x5ea
}

/** Finds the end of the combining marks and joiners that follow a character. */
export function endOfMarks(text: string, start: number, limit: number): number {
  let index = start
  while (index < limit && classAt(text, index) === mark) index += unitsAt(text, index)
  return Math.min(index, limit)
}
