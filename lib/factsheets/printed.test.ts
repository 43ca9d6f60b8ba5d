import { expect, test } from 'vitest'
import { printed } from './printed'

test('texts are composed and stand on one line; all else stays', () => {
  const apart = 'Công viên'.normalize('NFD')
  expect(
    printed({ name: { vi: `${apart}\n\nphần\tmềm` }, value: '42450', id: 7, none: null, list: ['a  b'] }),
  ).toEqual({
    name: { vi: 'Công viên phần mềm' },
    value: '42450',
    id: 7,
    none: null,
    list: ['a b'],
  })
})
