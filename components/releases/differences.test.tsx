import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { differences } from '@/lib/releases/difference'
import { en } from '@/lib/words/en'
import { vi } from '@/lib/words/vi'
import { Differences } from './differences'

const aTerm = (percent: string) => ({
  ...{ tax: 'cit', kind: 'rate', variant: null, percent, years: 15, exemptYears: null, reducedYears: null },
  ...{ reducedBy: null, times: null, countFrom: 'first_revenue', atLatestIn: 4, instrument: 'a-law' },
  ...{ article: { en: 'Art. 12', vi: 'Điều 12' }, doubt: null },
})
const amount = { question: 'size', test: 'at_least', value: '6000.5', alternative: 2, variant: null }
const choice = { question: 'activity', test: 'is', value: 'software', alternative: null, variant: null }

const NAMES: Readonly<Record<string, string>> = {
  'legal_instrument a-law': 'A law',
  'question size': 'How large?',
  'question activity': 'Which?',
  'answer activity software': 'Software',
}
const nameOf = ({ to, key }: { to: string; key: string }) => {
  const name = NAMES[`${to} ${key}`]
  return name === undefined ? null : { en: name, vi: name }
}

const before = { terms: [aTerm('10'), aTerm('17')] }
const after = { terms: [aTerm('10'), aTerm('7.5')], criteria: [amount, choice] }

const drawn = (locale: 'en' | 'vi') =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === 'en' ? en : vi} timeZone="Asia/Ho_Chi_Minh">
      <Differences
        change={{ kind: 'incentive', differences: differences('incentive', before, after, nameOf) }}
      />
    </NextIntlClientProvider>,
  )

const term = {
  en: (percent: string) =>
    `corporate income tax, preferential rate, ${percent}%, for 15 years, counted from the first year with revenue, at the latest from year 4, A law, Art. 12`,
  vi: (percent: string) =>
    `thuế thu nhập doanh nghiệp, thuế suất ưu đãi, ${percent}%, trong 15 năm, tính từ năm đầu tiên có doanh thu, chậm nhất từ năm thứ 4, A law, Điều 12`,
}

test.each([
  ['en', '7.5', 'How large?, is at least, 6,000.5, one of group 2', 'One row stays as it is.'],
  ['vi', '7,5', 'How large?, ít nhất là, 6.000,5, một trong nhóm 2', '1 dòng giữ nguyên.'],
] as const)('terms and conditions are told row by row, in %s', (locale, percent, condition, same) => {
  const rows = [...drawn(locale).matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, words]) => words)
  expect(rows).toEqual([
    term[locale]('17'),
    term[locale](percent),
    condition,
    `Which?, ${locale === 'en' ? 'is' : 'là'}, Software`,
  ])
  expect(drawn(locale)).toContain(same)
})
