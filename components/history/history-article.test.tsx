import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { History, HistoryEntry } from '@/lib/history/history'
import { en } from '@/lib/words/en'
import { vi } from '@/lib/words/vi'
import { HistoryArticle } from './history-article'

const both = (words: string) => ({ en: words, vi: words })

const first: HistoryEntry = {
  ...{ change: 1, version: 1, release: 1, publishedAt: '2026-11-21T05:00:00.000Z', operation: 'create' },
  ...{ origin: 'facts', nature: null, reason: null, proposedBy: null, approvedBy: null, figure: null },
  ...{ differences: [], stands: false, canRestore: true },
}
const second: HistoryEntry = {
  ...{ change: 2, version: 2, release: 2, publishedAt: '2026-11-22T05:00:00.000Z', operation: 'supersede' },
  ...{ origin: 'form', nature: 'correction', reason: both('A slip'), figure: null },
  proposedBy: { name: 'An Author', role: 'contributor' },
  approvedBy: { name: 'A Publisher', role: 'publisher' },
  differences: [
    {
      field: 'note',
      before: { en: 'One gate', vi: 'Một cổng' },
      after: { en: 'One gate', vi: 'Hai cổng' },
    },
    { field: 'stage', before: 'planned', after: 'operating' },
  ],
  ...{ stands: true, canRestore: false },
}
const history: History = {
  ...{ kind: 'zone', key: 'a-zone', zone: 'a-zone', name: both('A zone'), more: 0, stands: true },
  entries: [second, first],
}

const drawn = (locale: 'en' | 'vi', mayRestore = true) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={locale === 'en' ? en : vi} timeZone="Asia/Ho_Chi_Minh">
      <HistoryArticle history={history} zoneName={both('A zone')} mayRestore={mayRestore} />
    </NextIntlClientProvider>,
  )

test('what went is struck out and what came is underlined, in the language in which it changed', () => {
  const html = drawn('en')
  expect(html).toMatch(/<del[^>]*>Một<\/del>.*<ins[^>]*>Hai<\/ins>/)
  expect(html).not.toMatch(/<(?:del|ins)[^>]*>[^<]*gate/)
})

test.each(['en', 'vi'] as const)(
  'it tells who and what in words (%s), and leads to each release',
  (locale) => {
    const html = drawn(locale)
    for (const said of [
      'An Author',
      'A Publisher',
      '/admin/releases/2',
      '/admin/history/zone/a-zone/restore/1',
    ])
      expect(html).toContain(said)
    expect(html).not.toMatch(/history\.|releases\.|supersede/)
  },
)

test('who may not propose finds no way to restore', () =>
  expect(drawn('en', false)).not.toContain('/restore/'))
