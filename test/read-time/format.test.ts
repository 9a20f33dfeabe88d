import { describe, expect, it } from 'vitest'
import { formatDuration } from '../../src/read-time/format-duration.js'
import { formatLabel } from '../../src/read-time/format-label.js'

describe('formatDuration', () => {
  it.each([
    [0, 'PT0S'],
    [0.2, 'PT1S'],
    [59.4, 'PT59S'],
    [59.6, 'PT1M'],
    [262.18, 'PT4M22S'],
    [3600, 'PT1H'],
    [3661, 'PT1H1M1S'],
    [90_000, 'PT25H'],
  ])('%d seconds is %s', (seconds, duration) => {
    expect(formatDuration(seconds)).toBe(duration)
  })
})

describe('formatLabel', () => {
  it.each([
    ['en', '5 min read'],
    ['en-GB', '5 min read'],
    ['und', '5 min read'],
    ['qqq', '5 min read'],
    ['de', '5 Min.'],
    ['fr', '5 min'],
    ['ru', '5 мин'],
    ['zh', '5分钟'],
    ['ko', '5분'],
  ])('%s: %s', (locale, label) => {
    expect(formatLabel(5, locale).replaceAll(/\s/gu, ' ')).toBe(label)
  })
})
