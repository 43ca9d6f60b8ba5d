import { useLocale, useTranslations } from 'next-intl'
import type { AsOf } from '@/lib/releases/as-of'
import type { ReleaseMention } from '@/lib/releases/release'
import { formatDay } from '@/lib/shared/format-date'
import { href, liveHref } from '@/lib/words/href'
import type { Zone } from '@/lib/zones/zone'
import { fileAt } from './file-at'

const MOST = 6

type Props = { at: AsOf; zone: Zone; releases: readonly ReleaseMention[]; origin: string }

/** How to cite a profile as it stands, its figures as data, and the releases that made it what it is. */
export function ProfileRecord({ at, zone: { slug, name }, releases, origin }: Props) {
  const locale = useLocale()
  const t = useTranslations('zone.record')
  const [latest] = releases
  const earlier = releases.length - MOST
  const data = [
    ['profile', `/api/v1/zones/${slug}`],
    ['json', `/api/v1/observations?subject=${slug}`],
    ['csv', `/api/v1/observations.csv?subject=${slug}`],
  ] as const
  return (
    <div className="rc">
      {latest && (
        <div>
          <h3>{t('cite')}</h3>
          <blockquote>
            {t('citation', {
              zone: name[locale],
              number: String(latest.number),
              published: formatDay(latest.publishedAt, locale),
              address: `${origin}${liveHref(locale, `/zones/${slug}`)}?release=${latest.number}`,
            })}
          </blockquote>
        </div>
      )}
      <div>
        <h3>{t('data')}</h3>
        <ul>
          {data.map(([key, address]) => (
            <li key={key}>
              <a href={fileAt(at, address)}>{t(key)}</a>
            </li>
          ))}
        </ul>
      </div>
      <div id="releases">
        <h3>{t('releases')}</h3>
        <ul>
          {releases.slice(0, MOST).map(({ number, publishedAt, title }) => (
            <li key={number}>
              <a href={href(locale, `/releases/${number}`)}>{t('release', { number: String(number) })}</a>
              <small data-numbers="quoted">
                {formatDay(publishedAt, locale)} · {title[locale]}
              </small>
            </li>
          ))}
        </ul>
        {earlier > 0 && (
          <p className="n" data-numbers="counted">
            <a href={href(locale, '/releases')}>{t('more', { count: earlier })}</a>
          </p>
        )}
      </div>
    </div>
  )
}
