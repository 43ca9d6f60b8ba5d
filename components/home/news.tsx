import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Section } from '@/components/layout/section'
import type { Release } from '@/lib/releases/release'
import { formatDate, formatDay } from '@/lib/shared/format-date'
import type { Text } from '@/lib/shared/text'
import { href } from '@/lib/words/href'

type Listed = { slug: string; name: Text; date: string; places: { key: string; name: Text }[] }

type Props = { release: Release | null; events: readonly Listed[]; updates: ReactNode }

/** The last release, what is due next, and the newest events. */
export function News({ release, events, updates }: Props) {
  const locale = useLocale()
  const t = useTranslations('home')
  return (
    <Section id="news" title={t('news')}>
      <div className="grid gap-10 md:grid-cols-2 lg:grid-cols-3">
        <div>
          <h3 className="text-note text-muted">{t('lastRelease')}</h3>
          {release ? (
            <div className="border-b border-rule py-2">
              <a href={href(locale, `/releases/${release.number}`)}>
                {t('release', { number: release.number, title: release.title[locale] })}
              </a>
              <span data-numbers="counted" className="block text-note text-muted">
                {formatDay(release.publishedAt, locale)} · {t('changes', { count: release.changes })}
              </span>
            </div>
          ) : (
            <p className="text-muted">{t('noRelease')}</p>
          )}
          <p className="mt-3 text-note">
            <a href={href(locale, '/releases')}>{t('allReleases')}</a>
          </p>
        </div>
        {updates}
        <div>
          <h3 className="text-note text-muted">{t('events')}</h3>
          {events.length === 0 && <p className="text-muted">{t('noEvents')}</p>}
          <ul>
            {events.map(({ slug, name, date, places }) => (
              <li key={slug} className="border-b border-rule py-2">
                <a href={href(locale, `/events/${slug}`)}>{name[locale]}</a>
                <span className="block text-note text-muted">
                  {[formatDate(date, locale), ...places.map((place) => place.name[locale])].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          <p className="mt-3 text-note">
            <a href={href(locale, '/events')}>{t('allEvents')}</a>
          </p>
        </div>
      </div>
    </Section>
  )
}
