import { expect, it } from 'vitest'
import { formatReport, formatTable } from '../../bench/quality/markdown.js'

it('a table has padded columns, numbers to the right', () => {
  const table = {
    columns: ['system', 'F1', 'items'],
    rows: [
      ['copydesk', 0.91234, 1200],
      ['a|b', undefined, 3],
    ],
  }
  expect(formatTable(table).split('\n')).toEqual([
    '| system   |    F1 | items |',
    '| -------- | ----: | ----: |',
    '| copydesk | 0.912 | 1,200 |',
    '| a\\|b     |       |     3 |',
  ])
})

it('a report names the data sets that were missing', () => {
  const report = { sections: [{ heading: 'Names', text: 'Exact spans.' }], figures: {} }
  const text = formatReport('Entities', report, ['ner/en/x.tsv.gz'], 'npm run quality -- entities')
  expect(text).toContain('# Entities\n\nMade by `npm run quality -- entities`')
  expect(text).toContain('## Not measured')
  expect(text).toContain('- `ner/en/x.tsv.gz`')
})
