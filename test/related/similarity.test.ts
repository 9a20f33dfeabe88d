import { beforeAll, describe, expect, it } from 'vitest'
import { similarity, type ArticleAnalyzer } from '../../src/related/index.js'
import { createTestAnalyzer } from './create-test-analyzer.js'

const storm = {
  title: 'Storm floods the harbour',
  body: 'A storm flooded the harbour of Lankaran on Sunday. Fishing boats sank, and the harbour master closed the port.',
}
const damage = {
  title: 'Boats lost in the harbour after the storm',
  body: 'Fishermen in Lankaran count the boats that sank in Sunday’s storm. The port stays closed.',
}
const election = {
  title: 'Parliament votes on the budget',
  body: 'Members of parliament vote on next year’s budget after two days of debate.',
}

let analyzer: ArticleAnalyzer
beforeAll(async () => {
  analyzer = await createTestAnalyzer({ names: ['Lankaran'] })
})

describe('similarity', () => {
  it('is 1 for an article and itself', () => {
    expect(similarity(storm, storm, { analyzer }).score).toBeCloseTo(1)
  })

  it('is the same both ways', () => {
    const there = similarity(storm, damage, { analyzer }).score
    expect(similarity(damage, storm, { analyzer }).score).toBeCloseTo(there)
  })

  it('puts the follow-up above an unrelated article and says why', () => {
    const near = similarity(storm, damage, { analyzer })
    expect(near.score).toBeGreaterThan(similarity(storm, election, { analyzer }).score)
    expect(near.reasons.entities).toEqual(['Lankaran'])
    expect(near.reasons.terms).toContain('storm')
  })

  it('is 0 without a reason when nothing connects two articles', () => {
    expect(similarity(storm, { body: '' }, { analyzer })).toEqual({
      score: 0,
      reasons: { entities: [], terms: [], topics: [] },
    })
  })
})
