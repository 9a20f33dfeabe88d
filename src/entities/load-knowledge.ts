import type { Knowledge } from './knowledge.js'

let loading: Promise<Knowledge> | undefined

/**
 * Loads what is known of names that have ids: 250 countries, 64,000 places, 100,000 people, 44,000
 * organisations, 2 MB compressed. The second call gives the same; after a failure the next tries again.
 *
 * @example
 * const knowledge = await loadKnowledge()
 * extractEntities('Armenia and Georgia met.', { language, knowledge })[1].links
 * // { wikidata: 'Q230', iso3166: 'GE', geonames: '614540' }
 */
export function loadKnowledge(): Promise<Knowledge> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

/** The code comes with the data, so that nobody pays for it who asks for no links. */
async function load(): Promise<Knowledge> {
  const [{ readKnowledge }, { default: file }] = await Promise.all([
    import('./knowledge.js'),
    import('../../data/shared/knowledge.model.json', { with: { type: 'json' } }),
  ])
  return readKnowledge(file)
}
