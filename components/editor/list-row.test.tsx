import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { incentive } from '@/lib/editor/kinds/incentive'
import { en } from '@/lib/words/en'
import { ListRow } from './list-row'

const terms = incentive.fields.find(({ name }) => name === 'terms')
if (terms?.type !== 'list') throw new Error('An incentive has no list of terms')
const list = terms

const FILLED = {
  'incentive.terms.0.tax': 'cit',
  'incentive.terms.0.kind': 'rate',
  'incentive.terms.0.percent': '7.5',
}
const choices = {
  'incentives.taxes': [{ value: 'cit', label: 'corporate income tax' }],
  'incentives.termKinds': [
    { value: 'rate', label: 'preferential rate' },
    { value: 'relief', label: 'exemption and reduction' },
  ],
}

const drawn = (values: Record<string, string>, errors: Record<string, string[]> = {}) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={en} timeZone="Asia/Ho_Chi_Minh">
      <ListRow
        {...{ values, errors, choices, published: null, stale: [] }}
        {...{ field: list, at: 'incentive.terms.0', filled: 'incentive.terms.0', entry: 'Term 1' }}
      >
        up
      </ListRow>
    </NextIntlClientProvider>,
  )

test.each([
  ['a blank row is open', drawn({}), true],
  ['a filled row is folded', drawn(FILLED), false],
  ['a row with a mistake is open', drawn(FILLED, { 'incentive.terms.0.years': ['required'] }), true],
])('%s', (_case, html, isOpen) => expect(/<details open/.test(html)).toBe(isOpen))

test('a folded row says what it holds', () =>
  expect(drawn(FILLED)).toContain(': corporate income tax · preferential rate · 7.5'))

test('without scripts a row asks everything, and says of what each is', () => {
  const html = drawn(FILLED)
  expect(html).toContain('name="incentive.terms.0.exemptYears"')
  expect(html).toContain('Only where “What is granted 1” is: exemption and reduction.')
  expect(html).not.toMatch(/<fieldset[^>]* disabled=/)
})
