import { expect, test } from 'vitest'
import { groupForms } from '../../src/entities/group-forms.js'
import { collectForms } from '../../src/entities/name-form.js'
import type { EntityType } from '../../src/schema/index.js'
import { mentionOf } from './mention-of.js'

/** Groups names given in reading order and shows each entity as its mentions, in order. */
function group(...names: [string, EntityType][]): string[][] {
  const mentions = names.map(([text, type], i) => mentionOf(text, type, i * 100))
  return groupForms(collectForms(mentions)).map(({ fullest, mentions: grouped }) => [
    `${fullest.type} ${fullest.mentions[0]?.text ?? ''}`,
    ...grouped.map(({ text }) => text),
  ])
}

test('a surname, a given name and another spelling go to the full name', () => {
  expect(
    group(
      ['Aliyev', 'person'],
      ['Ilham Aliyev', 'person'],
      ['Ilham Əliyev', 'person'],
      ['Ilham', 'person'],
    ),
  ).toEqual([['person Ilham Aliyev', 'Aliyev', 'Ilham Aliyev', 'Ilham Əliyev', 'Ilham']])
})

test('a middle name or an initial may be left out', () => {
  expect(
    group(
      ['Pedro R. Pierluisi Urrutia', 'person'],
      ['Pedro Pierluisi', 'person'],
      ['Pierluisi Urrutia', 'person'],
    ),
  ).toHaveLength(1)
})

test('people of one surname stay apart, and the bare surname is the one named last', () => {
  expect(
    group(
      ['Joe Biden', 'person'],
      ['Biden', 'person'],
      ['Hunter Biden', 'person'],
      ['Biden', 'person'],
    ),
  ).toEqual([
    ['person Joe Biden', 'Joe Biden', 'Biden'],
    ['person Hunter Biden', 'Hunter Biden', 'Biden'],
  ])
})

test('an acronym goes to the one name with its initials', () => {
  expect(
    group(
      ['Truth and Reconciliation Commission', 'organisation'],
      ['TRC', 'organisation'],
      ['United States', 'place'],
      ['U.S.', 'place'],
    ),
  ).toEqual([
    [
      'organisation Truth and Reconciliation Commission',
      'Truth and Reconciliation Commission',
      'TRC',
    ],
    ['place United States', 'United States', 'U.S.'],
  ])
})

test('an acronym that fits two names stays alone', () => {
  expect(
    group(
      ['National Football Conference', 'organisation'],
      ['National Farming Council', 'organisation'],
      ['NFC', 'organisation'],
    ),
  ).toHaveLength(3)
})

test.each<[string, string, EntityType, number]>([
  ['Ford Motor Company', 'Ford', 'organisation', 1],
  ['US Supreme Court', 'Supreme Court', 'organisation', 1],
  ['the European Council', 'European Council', 'organisation', 1],
  ['European Council', 'Council', 'organisation', 2],
  ['New York Yankees', 'Yankees', 'organisation', 1],
  ['New Orleans Saints', 'the Saints', 'organisation', 1],
  ['Atlantic Ocean', 'Atlantic', 'place', 1],
  ['North Carolina', 'Carolina', 'place', 2],
  ['Paris Texas', 'Paris', 'place', 2],
  ['Al-Qaeda', 'al-Qa’eda', 'organisation', 1],
])('%s and %s, each a %s, are %i', (full, short, type, entities) => {
  expect(group([full, type], [short, type])).toHaveLength(entities)
})

test('what most mentions say decides the type of a form', () => {
  expect(group(['Washington', 'place'], ['Washington', 'person'], ['Washington', 'place'])).toEqual(
    [['place Washington', 'Washington', 'Washington', 'Washington']],
  )
})

test('20,000 names of one surname are grouped in linear time', () => {
  const names = Array.from({ length: 20_000 }, (_, i): [string, EntityType] => [
    `Name${String(i)} Smith`,
    'person',
  ])
  expect(group(...names, ['Smith', 'person'])).toHaveLength(20_000)
})
