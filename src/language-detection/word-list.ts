import { hashEnd, hashStart, hashUnit } from '../model/index.js'
import { scriptNumber, scriptNumbers } from './script.js'

/** Letters of a word beyond which it is read no further: a guard against texts without spaces. */
const longestWord = 40
/** A letter more often in a row is emphasis ("sooooo"), not spelling: "Schifffahrt" has three. */
const longestRun = 3

/** What stands before and after every word: `_`, which no word has in it. */
const boundary = 0x5f
const apostrophe = 0x27

/** Apostrophes and the letters that stand for them: part of the word, and all the same. */
const apostrophes: ReadonlySet<number> = new Set([
  0x27, 0x60, 0xb4, 0x2b9, 0x2bb, 0x2bc, 0x2018, 0x2019,
])

/**
 * The words of a text in one script, in small letters, with a boundary between them, each once: a word
 * that comes again is no new evidence. Is used again and again, so that nothing is allocated for a text.
 *
 *     “L’eau, 3 m”  →  _l'eau_m_
 *     starts           0     6 8      word `index` lies between starts[index] and starts[index + 1]
 */
export class WordList {
  units = new Uint16Array(0)
  starts = new Int32Array(0)
  length = 0
  /** A hash table of the words met so far: their hashes, and 0 where a slot is free. */
  #met = new Int32Array(0)
  #lastSlot = 0

  /** Reads the words of `text` that are written in `script`; linear in its length. */
  read(text: string, script: string): void {
    const lower = normalise(text).toLowerCase()
    this.#makeRoom(lower.length)
    const { units, starts } = this
    const wanted = scriptNumber(script)
    units[0] = boundary
    this.length = 0
    let start = 0
    let end = 1
    for (let index = 0; index <= lower.length; index += 1) {
      const unit = index < lower.length ? lower.charCodeAt(index) : 0
      const isLetter = scriptNumbers[unit] === wanted
      if (isLetter || (end > start + 1 && (isMark(unit) || apostrophes.has(unit)))) {
        if (end <= start + longestWord && !endsInRun(units, end, unit))
          units[end++] = isLetter || isMark(unit) ? unit : apostrophe
      } else if (end > start + 1) {
        while (units[end - 1] === apostrophe) end -= 1
        if (this.#isNew(start + 1, end)) {
          starts[this.length++] = start
          starts[this.length] = start = end
          units[end++] = boundary
        } else end = start + 1
      }
    }
  }

  #makeRoom(letters: number): void {
    if (this.starts.length <= letters + 1) {
      this.units = new Uint16Array(4 * letters + 64)
      this.starts = new Int32Array(2 * letters + 32)
      this.#met = new Int32Array(2 ** Math.ceil(Math.log2(2 * letters + 32)))
    }
    const slots = 2 ** Math.ceil(Math.log2(letters + 2))
    this.#met.fill(0, 0, slots)
    this.#lastSlot = slots - 1
  }

  /** Tells whether a word was not met before, and notes it. */
  #isNew(start: number, end: number): boolean {
    let hash = hashStart(0)
    for (let index = start; index < end; index += 1) hash = hashUnit(hash, this.units[index] ?? 0)
    const mark = hashEnd(hash) | 1
    let slot = mark & this.#lastSlot
    while (this.#met[slot] !== 0) {
      if (this.#met[slot] === mark) return false
      slot = (slot + 1) & this.#lastSlot
    }
    this.#met[slot] = mark
    return true
  }
}

function endsInRun(units: Uint16Array, end: number, unit: number): boolean {
  for (let back = 1; back <= longestRun; back += 1) if (units[end - back] !== unit) return false
  return true
}

/** Soft hyphens, spaces of no width and marks of direction: inside words, and not to be seen. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF]+/gu
/** Combining marks, ligatures, Arabic presentation forms, full-width letters. */
const compatibility = /[\u0300-\u036F\uFB00-\uFEFC\uFF21-\uFF5A]/u

/** One way of writing where Unicode has several (NFKC), where it is needed at all. */
function normalise(text: string): string {
  const visible = text.replace(invisible, '')
  return compatibility.test(visible) ? visible.normalize('NFKC') : visible
}

/** Combining marks and joiners go on inside a word. */
function isMark(unit: number): boolean {
  return (
    (unit >= 0x300 && unit <= 0x36f) ||
    unit === 0x200c ||
    unit === 0x200d ||
    (unit >= 0x64b && unit <= 0x65f)
  )
}
