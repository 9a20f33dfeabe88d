import { describe, expect, it } from 'vitest'
import { stem } from '../../../src/languages/stemmers/ar.js'

describe('the Arabic stemmer', () => {
  it.each([
    ['article and "and"', 'جيش', ['الجيش', 'والجيش', 'بالجيش', 'للجيش', 'وجيش']],
    ['regular endings', 'معلم', ['معلمة', 'معلمون', 'المعلمين', 'معلمات', 'معلمها']],
    ['feminine and relative', 'مدرس', ['مدرسة', 'المدرسة', 'مدرسي', 'المدرسية']],
    ['hamza and vowels', 'اضراب', ['إضراب', 'الإضراب', 'إِضراب', 'اضرابات']],
    ['a first letter that is "and"', 'زير', ['وزير', 'الوزير', 'للوزير', 'وزيرة']],
  ])('takes off %s', (_, expected, words) => {
    expect(words.map(stem)).toEqual(words.map(() => expected))
  })

  it.each(['و', 'ال', 'في', 'من', 'لله', 'سكان', 'قوات', 'paris', ''])(
    'leaves three letters, and what is no Arabic word as it is: %s',
    (word) => {
      expect(stem(word)).toBe(word)
    },
  )

  it('keeps the inhabitants apart from the knife, and the year from the age', () => {
    expect(stem('سكان')).not.toBe(stem('سكين'))
    expect(stem('سنة')).not.toBe(stem('سن'))
  })
})
