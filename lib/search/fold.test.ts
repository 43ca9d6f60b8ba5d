import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { agrees, fold, folded, wordsIn } from './fold'

test.each([
  ['Đà Nẵng', 'da nang'],
  ['ĐÀ NẴNG', 'da nang'],
  ['đường', 'duong'],
  ['Ưu đãi thuế', 'uu dai thue'],
  ['ỷ ỹ ý ỳ ỵ', 'y y y y y'],
  ['Cần Thơ'.normalize('NFD'), 'can tho'],
  ['Café', 'cafe'],
  ['QĐ-TTg', 'qd-ttg'],
  ['D5', 'd5'],
])('%s is folded to %s', (text, plain) => expect(fold(text)).toBe(plain))

test.each([
  ['154/2013/NĐ-CP', ['154', '2013', 'nđ', 'cp']],
  ['R&D – start-up', ['r', 'd', 'start', 'up']],
  ['“khu công nghệ số”, 2025.', ['khu', 'công', 'nghệ', 'số', '2025']],
  ['', []],
])('the words of %s', (text, words) => expect(wordsIn(text).map(({ form }) => form)).toEqual(words))

test.each([
  ['da', 'đà', true],
  ['đa', 'đà', true],
  ['đà', 'đà', true],
  ['đà', 'da', false],
  ['đà', 'đá', false],
  ['đa', 'da', false],
  ['dau', 'dấu', true],
  ['dâu', 'dấu', true],
  ['dầu', 'dấu', false],
  ['nẵng', 'năng', false],
  ['năng', 'nẵng', true],
  ['thu', 'thue', false],
])('"%s" typed can be "%s": %s', (typed, form, can) => expect(agrees(typed, form)).toBe(can))

test('what was typed can go on, with the marks that were typed', () => {
  expect(agrees('thuê', 'thuê', true)).toBe(true)
  expect(agrees('thuê', 'thuế', true)).toBe(true)
  expect(agrees('dự', 'dựng', true)).toBe(true)
  expect(agrees('dự', 'dung', true)).toBe(false)
})

const text = fc.string({ unit: fc.constantFrom(...'aàáảãạăằắâầbcdđeêghiklmnoôơpqrstuưvxyĐÀƯ 1-/') })

test('folding twice folds once, and every word can be what is typed without its accents', () =>
  fc.assert(
    fc.property(text, (some) => {
      expect(fold(fold(some))).toBe(fold(some))
      for (const { form, folded: plain, start, end } of wordsIn(some)) {
        expect(agrees(plain, form)).toBe(true)
        expect(agrees(form, form)).toBe(true)
        expect(folded(some.normalize('NFC').slice(start, end))).toBe(plain)
      }
    }),
  ))
