/**
 * The door to zod: of its small variant only what the schemas use, name by name, so that a bundler
 * leaves out the rest.
 */
export {
  array,
  boolean,
  enum,
  int,
  literal,
  maximum,
  minimum,
  number,
  object,
  optional,
  readonly,
  record,
  regex,
  string,
} from 'zod/mini'
export type { infer } from 'zod/mini'
