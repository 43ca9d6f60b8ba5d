import { useLocale, useTranslations } from 'next-intl'
import { QUARTER } from '@/components/staff/addresses'
import { Table, Td, Th } from '@/components/ui/table'
import { formatDate, formatPeriod } from '@/lib/shared/format-date'
import { formatNumber } from '@/lib/shared/format'
import type { Text } from '@/lib/shared/text'
import type { DuePeriod } from './due-periods'

/** Where spreadsheets are taken in. */
export const IMPORTS = '/admin/imports'

export type DueZone = { slug: string; name: Text; periods: (DuePeriod & { typed: number })[] }

export const gridAddress = (period: string, zone?: string) =>
  `${QUARTER}/${encodeURIComponent(period)}${zone === undefined ? '' : `?zone=${zone}`}`

export const exportAddress = (period: string, kind: 'xlsx' | 'csv', zones: readonly string[]) =>
  `${QUARTER}/${encodeURIComponent(period)}/export.${kind}?${zones.map((zone) => `zone=${zone}`).join('&')}`

/** What is due of each zone, how far it is filled in, and the ways to work on it. */
export function DueList({ zones }: { zones: readonly DueZone[] }) {
  const locale = useLocale()
  const [t, due] = [useTranslations('grid.zones'), useTranslations('grid.due')]
  return (
    <Table caption={t('due')} hideCaption>
      <thead>
        <tr>
          <Th>{t('zone')}</Th>
          <Th>{t('period')}</Th>
          <Th>{t('due')}</Th>
          <Th numeric>{t('filled')}</Th>
          <Th>{t('actions')}</Th>
        </tr>
      </thead>
      <tbody>
        {zones.flatMap(({ slug, name, periods }) =>
          periods.map(({ period, due: day, overdue, expected, typed }, place) => {
            const about = { zone: name[locale], period: formatPeriod({ period }, locale) }
            const date = formatDate(day, locale)
            return (
              <tr key={`${slug} ${period}`}>
                <Th scope="row">
                  {place === 0 ? name[locale] : <span className="sr-only">{name[locale]}</span>}
                </Th>
                <Td>
                  <a href={gridAddress(period, slug)} aria-label={t('open', about)}>
                    {about.period}
                  </a>
                </Td>
                <Td className={overdue > 0 ? 'text-bad' : ''}>
                  {overdue > 0 ? due('overdueLong', { date, days: overdue }) : due('inTimeLong', { date })}
                </Td>
                <Td numeric>
                  {t('filledOf', {
                    typed: formatNumber(Math.min(typed, expected), locale),
                    expected: formatNumber(expected, locale),
                  })}
                </Td>
                <Td>
                  <a
                    href={exportAddress(period, 'xlsx', [slug])}
                    aria-label={t('exportOf', about)}
                    className="inline-block py-1"
                  >
                    {t('export')}
                  </a>{' '}
                  <a
                    href={exportAddress(period, 'csv', [slug])}
                    aria-label={t('csvOf', about)}
                    className="inline-block py-1"
                  >
                    {t('csv')}
                  </a>
                </Td>
              </tr>
            )
          }),
        )}
      </tbody>
    </Table>
  )
}
