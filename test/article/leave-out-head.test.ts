import { expect, test } from 'vitest'
import { describeLines } from '../../src/article/describe-page.js'
import { leaveOutHead } from '../../src/article/leave-out-head.js'
import { pageLines } from '../../src/article/page-lines.js'

const paragraph = 'The harbour was closed for a week, and nobody on the island could say why.'

/** What is kept of the lines of a text, all of which were to be kept but those marked with a bar. */
function keptOf(page: string, score = 0.5): string[] {
  const lines = pageLines(page)
  const marked = lines.map(({ start, end }) => page.slice(start, end))
  const keep = marked.map((text) => !text.startsWith('|'))
  const { blocks } = describeLines(marked, lines)
  leaveOutHead(
    blocks,
    marked,
    keep,
    marked.map(() => score),
  )
  return marked.filter((_, index) => keep[index])
}

test('a line right under the name of a picture is its caption where paragraphs stand alone', () => {
  const page = `|img 4471\nThe quay at low tide, seen from the north.\n\n${paragraph}\n\n${paragraph}`
  expect(keptOf(page)).toEqual([paragraph, paragraph])
  expect(keptOf(page, 3)).toHaveLength(3)
})

test('where no paragraph stands alone, nothing follows from that', () => {
  expect(keptOf(`|img 4471\nThe quay at low tide.\n${paragraph}\n${paragraph}`)).toHaveLength(3)
})

test.each([
  'By Ona Petersen',
  'Von Ona Petersen',
  '3 May 2026',
  'The quay at low tide. © Ona Petersen',
])('credits are no body: %s', (line) => {
  expect(keptOf(`|Home\n\n${line}\n\n${paragraph}\n\n${paragraph}`)).toEqual([paragraph, paragraph])
})
