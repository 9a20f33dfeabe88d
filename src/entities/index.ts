export { extractEntities } from './extract-entities.js'
export type { ExtractEntitiesOptions } from './extract-entities.js'
export type { Entity, EntityType, Mention } from '../schema/index.js'
