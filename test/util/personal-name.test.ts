import { describe, expect, it } from 'vitest'
import { isTransliteration, nameParts, relateNames, sexOf } from '../../src/util/personal-name.ts'

it.each([
  ['Mohammed', 'Muhammad', true],
  ['Yusuf', 'Yousef', true],
  ['Qadir', 'Kader', true],
  ['al-Hariq', 'Hareq', true],
  ['Oman', 'Amman', false],
  ['Iran', 'Iraq', false],
  ['Taqavi', 'Taghavi', true],
  ['Qasr', 'Ghazl', false],
  ['Shakhorova', 'Shakorova', true],
  ['Shad', 'Sad', false],
  ['Nasr al-Din', 'Nasreddine', true],
  ['Al-Buhamad', 'Abu Hamad', true],
  ['Homs', 'Hama', false],
])('%s and %s are one sound: %s', (a, b, expected) => {
  expect(isTransliteration(a, b)).toBe(expected)
  expect(isTransliteration(b, a)).toBe(expected)
})

describe('relateNames', () => {
  it.each([
    ['Ines Valdor', 'Ines Valdor', 'same'],
    ['I. Valdor', 'Ines Valdor', 'same'],
    ['Ines Marta Valdor', 'Ines Valdor', 'same'],
    ['Bill Marlow', 'William Marlow', 'nickname'],
    ['Omar al-Hariq', 'Omar Hareeq', 'transliteration'],
    ['Valdor', 'Ines Valdor', 'part'],
    ['Ines Valdor', 'Paul Valdor', 'none'],
    ['Ines Valdor', 'Ines Kroon', 'none'],
    ['Salah al-Din al-Hariq', 'Salahuddin al-Hariq', 'transliteration'],
    ['Abu Khalid al-Hariq', 'Khaled al-Hariq', 'transliteration'],
    ['Abu Yusuf al-Hariq', 'Salem al-Hariq', 'none'],
    ['Alessandra Valdor', 'Allessandra Valdor', 'transliteration'],
    ['Antonio Valdor', 'Antonia Valdor', 'none'],
    ['Gerrard Valdor', 'Gerrardo Valdor', 'transliteration'],
    ['Abdi Hassan', 'Abdi Hassan Warsame', 'part'],
    ['Abdi Hassan', 'Abdi Warsame Hassan Ali', 'none'],
    ['Rudolf Valdor', 'Rudy Valdor', 'nickname'],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(relateNames(a, b)).toBe(expected)
    expect(relateNames(b, a)).toBe(expected)
  })
})

it('joins particles to the surname and leaves out suffix and nickname', () => {
  expect(nameParts('Ludwig van der Molen Jr.')).toEqual(['Ludwig', 'van der Molen'])
})

it('tells no sex by names of both', () => {
  expect([sexOf('Maria'), sexOf('Carlos'), sexOf('Robin'), sexOf('Zorblat')]).toEqual(['f', 'm', null, null])
})
