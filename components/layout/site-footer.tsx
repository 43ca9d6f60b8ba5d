import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/shared/format-date'
import { FEED_FORMATS, feedHref } from '@/lib/words/feeds'
import { href } from '@/lib/words/href'
import { inReading, ownQuery, readingDay, readingQuery } from '@/lib/words/reading'
import { PrintedFrom } from './printed-from'
import { Wordmark } from './wordmark'

/** Who publishes, how figures are checked, where the data is, and the other language. */
export function SiteFooter() {
  const locale = useLocale()
  const t = useTranslations('shell.footer')
  const lists = [
    {
      title: t('check'),
      links: [
        { to: href(locale, '/methodology'), words: t('checked') },
        { to: href(locale, '/sources'), words: t('sources') },
        { to: href(locale, '/releases'), words: t('releases') },
      ],
    },
    {
      title: t('data'),
      links: [
        { to: href(locale, '/metrics'), words: t('metrics') },
        { to: inReading('/api/v1/observations.csv'), words: t('csv') },
        { to: inReading('/api/v1/observations'), words: t('json') },
        // Nobody subscribes to the past, and links of its pages stay there.
        ...(readingQuery() === null
          ? [{ to: feedHref(locale, 'atom'), words: t('feed'), type: FEED_FORMATS.atom.type }]
          : []),
      ],
    },
    {
      title: t('languages'),
      links: [
        { to: href('en', '/'), words: 'English', lang: 'en' },
        { to: href('vi', '/'), words: 'Tiếng Việt', lang: 'vi' },
      ],
    },
    { title: t('staff'), links: [{ to: '/admin', words: t('signIn') }] },
  ]
  return (
    <footer className="site-footer mt-24 border-t border-ink">
      <div className="column grid gap-x-8 gap-y-8 py-10 sm:grid-cols-2 md:grid-cols-4 lg:grid-cols-[2fr_1fr_1fr_1fr_1fr]">
        <div className="sm:max-lg:col-span-full">
          <p className="text-lead">
            <Wordmark />
          </p>
          <p className="mt-2 max-w-md text-note text-muted">{t('publisher')}</p>
        </div>
        {lists.map(({ title, links }) => (
          <nav key={title} aria-label={title} className="no-print text-note">
            <p className="font-semibold">{title}</p>
            <ul className="mt-1 [&_a]:inline-block [&_a]:py-1">
              {links.map(({ to, words, ...more }) => (
                <li key={to}>
                  <a href={to} {...more}>
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        <PrintedFrom query={ownQuery()} day={t('asOf', { day: formatDate(readingDay(), locale) })} />
      </div>
    </footer>
  )
}
