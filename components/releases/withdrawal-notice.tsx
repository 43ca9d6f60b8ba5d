import { useLocale, useTranslations } from 'next-intl'
import { lastStanding, type Withdrawal } from '@/lib/releases/withdrawn'
import { formatDay } from '@/lib/shared/format-date'
import { href, liveHref } from '@/lib/words/href'

/** Says on a page that what it shows was withdrawn: in which release, when and why. */
export function WithdrawalNotice({ withdrawal }: { withdrawal: Withdrawal }) {
  const { release, publishedAt, nature, reason } = withdrawal
  const locale = useLocale()
  const t = useTranslations('releases')
  return (
    <aside aria-label={t('gone.label')} className="mb-10 border-l-4 border-bad bg-tint px-5 py-4">
      <p className="font-semibold">
        {t('gone.title', { number: release, day: formatDay(publishedAt, locale) })}
      </p>
      {reason && (
        <p className="mt-1 measure">
          {nature
            ? t('gone.reason', { nature: t(`natures.${nature}`), reason: reason[locale] })
            : reason[locale]}
        </p>
      )}
      <p className="mt-1">{t('gone.until')}</p>
      <ul className="no-print mt-2 flex flex-wrap gap-x-6 gap-y-1">
        <li>
          <a href={href(locale, `/releases/${release}`)}>{t('gone.release', { number: release })}</a>
        </li>
        <li>
          <a href={`${liveHref(locale, '/')}?release=${lastStanding(withdrawal)}`}>{t('gone.read')}</a>
        </li>
      </ul>
    </aside>
  )
}
