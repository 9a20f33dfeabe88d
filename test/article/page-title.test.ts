import { expect, test } from 'vitest'
import { choosePageTitle } from '../../src/article/page-title.js'

test.each([
  [
    'the heading that says what the metadata say',
    ['Ferry app fails for the ninth time | The Minch Herald'],
    [
      { level: 2, text: 'Most read' },
      { level: 1, text: 'Ferry app fails for the ninth time' },
    ],
    'Ferry app fails for the ninth time',
  ],
  [
    'the heading that any of the declared titles repeats',
    ['9 ferry fails', 'Islanders build their own timetable'],
    [{ level: 1, text: 'Islanders build their own timetable' }],
    'Islanders build their own timetable',
  ],
  [
    'the only heading of the first level where the metadata put it otherwise',
    ['How to get to Barra'],
    [
      { level: 1, text: 'Nine times without a boat' },
      { level: 3, text: 'Related' },
    ],
    'Nine times without a boat',
  ],
  [
    'no section name',
    ['How to get to Barra'],
    [{ level: 1, text: 'Travel' }],
    'How to get to Barra',
  ],
  ['metadata without the site', ['Ferry fails | The Minch Herald'], [], 'Ferry fails'],
  ['nothing where there is nothing', [], [], undefined],
])('the title of a page is %s', (_, declared, headings, title) => {
  expect(choosePageTitle(declared, 'The Minch Herald', headings)).toBe(title)
})
