/** Drops the fields that are undefined: results are plain JSON. */
export function withoutUndefined<T extends object>(fields: {
  readonly [Field in keyof T]: T[Field] | undefined
}): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}
