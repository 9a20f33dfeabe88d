/** What went wrong, as a stable code. Wording of messages may improve; codes do not change. */
export type CopydeskErrorCode =
  | 'invalid-article'
  | 'invalid-option'
  | 'unknown-language'
  | 'invalid-model'
  | 'invalid-index'
  | 'unknown-article'

/**
 * The one error this library throws, always because of a call and never because of a text.
 *
 * The message names the field or option, the value given and the remedy.
 *
 * @example
 * try {
 *   await analyze({ body: 42 })
 * } catch (error) {
 *   error.code // 'invalid-article'
 *   error.field // 'body'
 * }
 */
export class CopydeskError extends Error {
  override readonly name = 'CopydeskError'
  readonly code: CopydeskErrorCode
  /** The option or article field at fault, as a dotted path: `'article.body'`, `'limit'`. */
  readonly field: string | undefined

  constructor(
    code: CopydeskErrorCode,
    message: string,
    details: { field?: string; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? {} : details)
    this.code = code
    this.field = details.field
  }
}

/** Throws `invalid-option` for one option: its name, the value given, and what would be right. */
export function invalidOption(option: string, value: unknown, remedy: string): never {
  throw new CopydeskError(
    'invalid-option',
    `copydesk: option '${option}' cannot be ${describeValue(value)}. ${remedy}`,
    { field: option },
  )
}

/** Shows a value in an error message: short, quoted where it is a string, never an exception. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value)
  if (value === null || typeof value !== 'object') return String(value)
  return Array.isArray(value) ? 'an array' : `an object`
}
