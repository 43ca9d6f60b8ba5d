import { useLocale, useTranslations } from 'next-intl'
import { type Outcome, OUTCOMES } from '@/lib/imports/import'
import { formatNumber } from '@/lib/shared/format'

type Counts = Readonly<Record<Outcome, number>>

export const rowsAddress = (id: number, outcome: Outcome, page = 1) =>
  `/admin/imports/${id}?rows=${outcome}${page === 1 ? '' : `&page=${page}`}#rows`

/** How many rows would do what, each a way to those rows. */
export function OutcomeTabs({ id, counts, shown }: { id: number; counts: Counts; shown: Outcome }) {
  const locale = useLocale()
  const t = useTranslations('imports.outcomes')
  return (
    <nav aria-label={t('label')}>
      <ul className="grid grid-cols-2 gap-x-8 gap-y-4 border-y border-rule py-4 sm:grid-cols-4">
        {OUTCOMES.map((outcome) => (
          <li key={outcome}>
            <a
              href={rowsAddress(id, outcome)}
              aria-current={outcome === shown ? 'page' : undefined}
              className="block no-underline hover:underline aria-[current]:font-semibold aria-[current]:underline"
            >
              <span className="block text-title tabular-nums">{formatNumber(counts[outcome], locale)}</span>
              <span className="text-note">{t(outcome)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The way to the rows before and after those of a page. */
export function Pages({
  id,
  outcome,
  page,
  pages,
}: {
  id: number
  outcome: Outcome
  page: number
  pages: number
}) {
  const locale = useLocale()
  const t = useTranslations('imports.rows')
  if (pages < 2) return null
  return (
    <nav aria-label={t('pages')} className="mt-4 flex flex-wrap gap-6">
      {page > 1 && (
        <a href={rowsAddress(id, outcome, page - 1)} rel="prev">
          {t('earlier')}
        </a>
      )}
      <span className="text-muted">
        {t('page', { page: formatNumber(page, locale), pages: formatNumber(pages, locale) })}
      </span>
      {page < pages && (
        <a href={rowsAddress(id, outcome, page + 1)} rel="next">
          {t('later')}
        </a>
      )}
    </nav>
  )
}
