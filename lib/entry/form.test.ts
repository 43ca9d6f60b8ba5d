import { expect, test } from 'vitest'
import { nested, typedValues } from './form'

test('a dot in a name makes a part', () => {
  expect(nested({ value: '1', 'note.en': 'a', 'note.vi': 'b' })).toEqual({
    value: '1',
    note: { en: 'a', vi: 'b' },
  })
})

test('what the framework adds to a form is left out', () => {
  const form = new FormData()
  form.set('$ACTION_REF_1', '')
  form.set('value', '171')
  expect(typedValues(form)).toEqual({ value: '171' })
})
