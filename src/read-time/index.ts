export type { ReadTime } from '../schema/index.js'
export { readTime } from './read-time.js'
export { readTimeDefaults } from './read-time-options.js'
export type { ReadTimeOptions } from './read-time-options.js'
