import { describe, expect, test } from 'vitest'
import { findWrittenDate, toIsoDate } from '../../src/article/dates.js'

describe('machine-readable dates become ISO 8601', () => {
  test.each([
    ['2024-01-02', '2024-01-02'],
    ['2024-01-02T03:04:05.678Z', '2024-01-02T03:04:05Z'],
    ['2024-1-2 3:04 +0100', '2024-01-02T03:04:00+0100'],
    ['2024-02-30', undefined],
    ['yesterday', undefined],
  ])('%s', (text, date) => {
    expect(toIsoDate(text)).toBe(date)
  })
})

describe('written dates are read in many languages', () => {
  test.each([
    ['By AzeMedia Published August 28, 2024 845 Views', '2024-08-28'],
    ['Wednesday 28th August 2024', '2024-08-28'],
    ['28 Aug. 2024', '2024-08-28'],
    ['28. August 2024, 14:05 Uhr', '2024-08-28'],
    ['Stand: 28.08.2024', '2024-08-28'],
    ['28 août 2024 à 10h', '2024-08-28'],
    ['28 de agosto de 2024', '2024-08-28'],
    ['agosto 28, 2024', '2024-08-28'],
    ['28 августа 2024 г.', '2024-08-28'],
    ['28 серпня 2024', '2024-08-28'],
    ['28 sierpnia 2024', '2024-08-28'],
    ['2024. augusztus 28.', '2024-08-28'],
    ['2024 m. rugpjūčio 28 d.', '2024-08-28'],
    ['28 Ağustos 2024', '2024-08-28'],
    ['28. elokuuta 2024', '2024-08-28'],
    ['2024年8月28日', '2024-08-28'],
    ['2024년 8월 28일', '2024-08-28'],
    ['28 أغسطس 2024', '2024-08-28'],
    ['٢٨ أغسطس ٢٠٢٤', '2024-08-28'],
    ['28 สิงหาคม 2567', '2024-08-28'],
    ['28 Αυγούστου 2024', '2024-08-28'],
    ['13/08/2024', '2024-08-13'],
    ['08/13/2024', '2024-08-13'],
    ['03/04/2024', '2024-04-03'],
    ['in 2024, of 5 people', undefined],
    ['version 31.02.2024', undefined],
  ])('%s', (line, date) => {
    expect(findWrittenDate(line)).toBe(date)
  })

  test('a day and a month that could be either are read as Americans write them in American pages', () => {
    expect(findWrittenDate('03/04/2024', 'en-US')).toBe('2024-03-04')
  })
})
