import type { Entity } from '../schema/index.js'
import { foldName } from './fold-name.js'

/** An entity before its id is made; one of the caller's list has that of the list. */
export type UnnumberedEntity = Omit<Entity, 'id'> & { readonly id?: string }

/**
 * Gives every entity its id, `type:name-of-the-entity`: the same name has the same id in every
 * article. Entities of the caller's list have its ids. Where two entities of one article would share an id, the later ones are numbered.
 */
export function assignIds(entities: readonly UnnumberedEntity[]): Entity[] {
  const uses = new Map<string, number>()
  return entities.map((entity) => {
    const id = entity.id ?? `${entity.type}:${slug(entity.name)}`
    const use = (uses.get(id) ?? 0) + 1
    uses.set(id, use)
    return { ...entity, id: use === 1 ? id : `${id}-${String(use)}` }
  })
}

function slug(name: string): string {
  return foldName(name)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
}
