import { expect, test } from 'vitest'
import { leaveOutCredits } from '../../src/article/leave-out-credits.js'

const paragraph = 'The harbour was closed for a week, and nobody on the island could say why.'

/** What is kept of some blocks, all of which were to be kept. */
function keptOf(texts: readonly string[], score = 0.5): string[] {
  const keep = texts.map(() => true)
  leaveOutCredits(
    texts,
    keep,
    texts.map(() => score),
  )
  return texts.filter((_, index) => keep[index])
}

test.each(['By Ona Petersen', 'Von Ona Petersen', '3 May 2026'])(
  'credits are no body: %s',
  (line) => {
    expect(keptOf([line, paragraph, paragraph])).toEqual([paragraph, paragraph])
  },
)

test('what is surely body stays, whatever it looks like', () => {
  expect(keptOf(['By Ona Petersen', paragraph], 3)).toHaveLength(2)
})

test('captions and what stands further down are not credits', () => {
  const caption = 'Ona Petersen on the quay at low tide, seen from the north.'
  expect(keptOf([caption, paragraph, paragraph, '3 May 2026'])).toHaveLength(4)
})
