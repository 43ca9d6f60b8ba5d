import { useLocale, useTranslations } from 'next-intl'
import { FEED_FORMATS, feedHref } from '@/lib/words/feeds'
import { inReading } from '@/lib/words/reading'

type Link = { to: string; words: string; type?: string }

/** Ways to take releases along: feeds that tell of each new one, and the same as data. */
export function FollowLinks() {
  const locale = useLocale()
  const t = useTranslations('releases.feeds')
  const links: Link[] = [
    { to: feedHref(locale, 'atom'), words: t('atom'), type: FEED_FORMATS.atom.type },
    { to: feedHref(locale, 'json'), words: t('json'), type: FEED_FORMATS.json.type },
    { to: '/api/v1/releases', words: t('data') },
    { to: '/api/v1/releases.csv', words: t('file') },
  ]
  return <Links label={t('follow')} links={links} />
}

/** All changes of a release as data. */
export function ChangesData({ release }: { release: number }) {
  const t = useTranslations('releases.feeds')
  const address = `/api/v1/releases/${release}/changes`
  return (
    <Links
      links={[
        { to: address, words: t('changesData') },
        { to: `${address}.csv`, words: t('changesFile') },
      ]}
    />
  )
}

function Links({ label, links }: { label?: string; links: readonly Link[] }) {
  return (
    <ul className="no-print flex flex-wrap gap-x-6 text-note [&_a]:inline-block [&_a]:py-1">
      {label && <li className="py-1 text-muted">{label}:</li>}
      {links.map(({ to, words, type }) => (
        <li key={to}>
          <a href={inReading(to)} type={type}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
}
