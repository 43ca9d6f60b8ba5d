import { useLocale, useTranslations } from 'next-intl'
import type { Passport } from '@/lib/figures/passport'
import { formatDay } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'
import { FigureMarks } from './figure-marks'
import { FigureValue } from './figure-value'
import { PassportChange } from './passport-change'

/**
 * What the figure was before, the newest first, and why it changed: the reason given with a version is why it took
 * the place of the one below it.
 */
export function PassportHistory({ passport: { figure, published, history } }: { passport: Passport }) {
  const locale = useLocale()
  const t = useTranslations('passport')
  return (
    <ol className="border-b border-rule">
      {[{ figure, ...published }, ...history].map(({ figure: version, release, publishedAt, ...why }) => (
        <li
          key={version.id}
          className="grid gap-x-6 border-t border-rule py-3 md:grid-cols-[13rem_minmax(0,1fr)]"
        >
          <p className="text-note text-muted">
            <a href={href(locale, `/releases/${release}`)}>
              {t('release', { number: release, date: formatDay(publishedAt, locale) })}
            </a>
          </p>
          <p className="measure">
            <FigureValue figure={version} /> <FigureMarks figure={version} />
            <PassportChange {...why} />
          </p>
        </li>
      ))}
    </ol>
  )
}
