import { readPage } from '../../scripts/truth/read-page'
import type { StatedFigure } from '../../scripts/truth/figure'
import { formatStated } from '../../lib/shared/format'
import type { Locale } from '../../lib/shared/text'

/** A figure as the data API states it, for tests of what compares it. */
export const stated = (figure: Partial<StatedFigure> = {}): StatedFigure => ({
  id: 7,
  subject: 'qtsc',
  metric: 'workforce',
  value: '42450',
  unit: 'person',
  qualifier: 'exact',
  note: null,
  ...figure,
})

/** A page with the markup that a test gives it. */
export const pageOf = (markup: string, path = '/zones/qtsc', language: Locale = 'en') =>
  readPage(`<!DOCTYPE html><html lang="${language}"><body>${markup}</body></html>`, {
    path,
    language,
    address: `/${language}${path}`,
  })

/** A value with a link to its passport, as pages show it. */
export const shownValue = (
  { id, value, unit, qualifier }: StatedFigure,
  language: Locale = 'en',
  number?: string,
) => {
  const words = formatStated({ value: value ?? '', unit, qualifier }, language)
  const [, before = '', digits = '', after = ''] = /^(\D*?)\s*(\d[\d.,]*%?)(.*)$/.exec(words) ?? []
  return `<p><a href="/${language}/figures/${id}">${before} <data value="${value}">${number ?? digits}</data>${after}</a></p>`
}
