import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Markdown } from '@/components/text/markdown'
import { DescriptionList } from '@/components/ui/description-list'
import type { Event } from '@/lib/events/dto'
import { ORGANISATION_ROLES } from '@/lib/organisations/organisation'
import { formatDate } from '@/lib/shared/format-date'
import type { Text } from '@/lib/shared/text'
import { href } from '@/lib/words/href'

/** When, where, who received whom, why, about what, and which law was named. */
export function EventFacts({ event, hostIsZone }: { event: Event; hostIsZone: boolean }) {
  const locale = useLocale()
  const t = useTranslations('events')
  const { date, kind, host, places, purpose, topics, exhibits, organisations, instruments } = event
  const name = host?.name[locale]
  const items: { key: string; term: string; detail: ReactNode }[] = [
    { key: 'date', term: t('date'), detail: <time dateTime={date}>{formatDate(date, locale)}</time> },
    { key: 'kind', term: t('kind'), detail: t(`kinds.${kind}`) },
  ]
  const add = (key: string, term: string, detail: ReactNode) => items.push({ key, term, detail })

  if (host)
    add('host', t('host'), hostIsZone ? <a href={href(locale, `/zones/${host.slug}`)}>{name}</a> : name)
  for (const role of ORGANISATION_ROLES) {
    const those = organisations.filter((organisation) => organisation.role === role)
    if (those.length > 0) add(role, t(`roles.${role}`), <Lines texts={those.map((one) => one.name)} />)
  }
  if (places.length > 0) add('places', t('cities'), places.map((place) => place.name[locale]).join(', '))
  add(
    'purpose',
    t('purpose'),
    purpose ? <Markdown text={purpose[locale]} /> : <span className="text-muted">{t('notStated')}</span>,
  )
  if (topics.length > 0) add('topics', t('topics'), <Lines texts={topics} />)
  if (exhibits.length > 0) add('exhibits', t('exhibits'), <Lines texts={exhibits} />)
  if (instruments.length > 0)
    add(
      'instruments',
      t('instruments'),
      <ul>
        {instruments.map(({ slug, title }) => (
          <li key={slug}>
            <a href={href(locale, `/legal-instruments/${slug}`)}>{title[locale]}</a>
          </li>
        ))}
      </ul>,
    )
  return <DescriptionList items={items} />
}

function Lines({ texts }: { texts: readonly Text[] }) {
  const locale = useLocale()
  const [only, ...others] = texts
  if (only && others.length === 0) return <span data-numbers="quoted">{only[locale]}</span>
  return (
    <ul data-numbers="quoted" className="list-disc pl-5">
      {texts.map((text) => (
        <li key={text.en}>{text[locale]}</li>
      ))}
    </ul>
  )
}
