import { expect, test } from 'vitest'
import { foreignTo } from '../support/foreign-words'

test.each([
  ['a sentence of the other language', 'vi', 'See where the figures can be compared.'],
  ['what a message of the other language says', 'vi', 'Skip to content'],
  [
    'the beginning of a message with a number in it',
    'vi',
    'Release 12: Xin chào',
    'Nothing has been published yet.',
  ],
  ['a sentence of the other language', 'en', 'Danh sách được dựng lại'],
] as const)('%s is found', (_case, locale, ...texts) => {
  expect(foreignTo(locale, texts)).not.toEqual([])
})

test.each([
  ['names', 'vi', 'Quang Trung Software City · Nhan Dan (NDO)'],
  ['a name with a small word in it', 'vi', 'Viện Công nghệ (Saigon Institute of Technology)'],
  ['its own words', 'vi', 'Tìm khu, số liệu, ưu đãi và sự kiện'],
  ['an address', 'vi', 'https://www.example.org/for/the-zones'],
  ['its own words', 'en', 'What the law grants'],
  ['names', 'en', 'Vietnamese name: Công viên phần mềm Quang Trung; Nhan Dan'],
  ['the number of a decree', 'en', 'Rests on: 320/2025/NĐ-CP'],
] as const)('%s are not', (_case, locale, text) => {
  expect(foreignTo(locale, [text])).toEqual([])
})
