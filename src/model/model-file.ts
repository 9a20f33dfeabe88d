import { CopydeskError } from '../errors.js'
import { decodeBase64 } from './base64.js'
import { decodeDigits } from './six-bit.js'

/**
 * A trained model as it lies in `data/`: what it is, where it comes from, how good it was when it
 * was made, and its weights as named tables of base64 bytes.
 */
export interface ModelFile {
  /** Version of this file layout. */
  readonly format: number
  /** What it is for: `'entities'`, `'language-detection'`, `'topics'`, `'main-text'` … */
  readonly task: string
  /** BCP 47, or {@link manyLanguages}. */
  readonly language: string
  /** Names the model in `Analysis.generator.models`; changes with every retraining. */
  readonly version: string
  /** Version of the features that the weights belong to. */
  readonly features: number
  readonly labels: readonly string[]
  /** Corpora it was trained on, by name; `data/sources.json` has their licences. */
  readonly trainedOn: readonly string[]
  /** What its evaluation printed: `{ 'wikinews dev F1': 0.91 }`. */
  readonly quality: Readonly<Record<string, number>>
  /** Numbers the model needs beside its weights: table sizes, temperatures, thresholds. */
  readonly parameters: Readonly<Record<string, number>>
  /** Weight tables: base64 of bytes; what the bytes mean is the task's own affair. */
  readonly tables: Readonly<Record<string, string>>
}

/** The language of a model that serves many (ISO 639-2). */
export const manyLanguages = 'mul'

/** The only layout this version of the library reads. */
export const modelFormat = 1

/**
 * Checks that a model file is one this code can read, and returns it with its type.
 *
 * @throws CopydeskError `invalid-model` when layout, task or feature version do not match.
 */
export function checkModel(
  file: unknown,
  expected: { readonly task: string; readonly features: number },
): ModelFile {
  const model = (typeof file === 'object' && file !== null ? file : {}) as Partial<ModelFile>
  const problem =
    model.format !== modelFormat
      ? `its format is ${String(model.format)}, this version reads ${String(modelFormat)}`
      : model.task !== expected.task
        ? `it is made for '${String(model.task)}', not for '${expected.task}'`
        : model.features !== expected.features
          ? `its features are version ${String(model.features)}, this version computes ${String(expected.features)}`
          : typeof model.tables !== 'object'
            ? 'it has no weight tables'
            : undefined
  if (problem !== undefined) {
    throw new CopydeskError(
      'invalid-model',
      `copydesk: this ${expected.task} model cannot be used: ${problem}. Use the model of the same copydesk version.`,
    )
  }
  return model as ModelFile
}

/**
 * Decodes one weight table of a model to bytes; view them as another typed array where the task
 * stores wider numbers (little-endian).
 *
 * @throws CopydeskError `invalid-model` when the table is missing or malformed.
 */
export function decodeTable(model: ModelFile, name: string): Uint8Array {
  const base64 = model.tables[name]
  const bytes = base64 === undefined ? undefined : decodeBase64(base64)
  return bytes ?? unreadable(model, name)
}

/** Decodes one weight table of a model to signed bytes. */
export function decodeInt8Table(model: ModelFile, name: string): Int8Array {
  const bytes = decodeTable(model, name)
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
}

/**
 * Gives one table as it is written, for a task that decodes it piece by piece.
 *
 * @throws CopydeskError `invalid-model` when the table is missing or has not `length` characters.
 */
export function tableText(model: ModelFile, name: string, length: number): string {
  const text = model.tables[name]
  return text?.length === length ? text : unreadable(model, name)
}

/**
 * Decodes one table of numbers from 0 to 62 of a model (`encodeDigits`).
 *
 * @throws CopydeskError `invalid-model` when the table is missing or malformed.
 */
export function decodeDigitTable(model: ModelFile, name: string): Uint8Array {
  return decodeDigits(model.tables[name] ?? '?') ?? unreadable(model, name)
}

function unreadable(model: ModelFile, name: string): never {
  throw new CopydeskError(
    'invalid-model',
    `copydesk: the ${model.task} model '${model.version}' has no readable table '${name}'. Reinstall copydesk.`,
  )
}
