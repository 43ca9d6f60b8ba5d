import type { Ask } from '@/lib/compare/ask'
import { comparisonQuery, type View } from '@/lib/compare/view'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { readingQuery } from '@/lib/words/reading'

/** What a page of a comparison was asked for. */
export type Asked = Pick<Ask, 'zones' | 'metrics' | 'alignment'> & View

/** The page that shows the same with something changed. */
export const compareHref = (locale: Locale, asked: Asked, change: Partial<Asked> = {}) =>
  href(locale, `/compare?${comparisonQuery({ ...asked, ...change })}`)

const withMoment = (address: string) => {
  const moment = readingQuery()
  return moment === null ? address : `${address}&${moment}`
}

/** The same comparison as a file, from the state that is being read. */
export const csvHref = (asked: Asked) =>
  withMoment(
    `/api/v1/comparison.csv?${comparisonQuery({ ...asked, onlyDifferences: false, rankAll: false })}`,
  )

export const briefingHref = (locale: Locale, { zones }: Asked) =>
  withMoment(`/briefings/${locale}.pdf?zones=${zones.map(encodeURIComponent).join(',')}`)
