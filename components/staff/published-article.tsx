import { useLocale, useTranslations } from 'next-intl'
import type { ChangeSetView } from '@/lib/changes/change-view'
import { href } from '@/lib/words/href'
import { ChangeCard } from './change-card'
import { type ChangeNames, toldOf, useChangeName } from './change-name'
import { StaffHeading } from './staff-heading'
import { takenAlong, WithdrawnAlong } from './withdrawn-along'

/** The page of the release tells the rest. */
const AT_MOST = 200

/** A change set after its publication: that it is public, where to see it, and what it changed. */
export function PublishedArticle({ changeSet, names }: { changeSet: ChangeSetView; names: ChangeNames }) {
  const { author, changes, release } = changeSet
  const locale = useLocale()
  const t = useTranslations('staff')
  const nameOf = useChangeName(names)
  const { apart, along } = takenAlong(changes)
  const zones = [...new Set(changes.flatMap(({ zone }) => zone ?? []))]
  const figures = changes.filter(({ kind, version }) => kind === 'observation' && version !== null)
  return (
    <>
      <StaffHeading
        title={t('draft.publishedTitle', { number: release ?? 0 })}
        crumbs={[{ label: t('drafts.title'), href: '/admin/changes' }]}
      >
        <a href={`/admin/releases/${release ?? 0}`}>{t('draft.release')}</a>
      </StaffHeading>
      <p className="mb-8">
        {t('draft.publishedBody', { count: changes.length, author: author?.name ?? '' })}
      </p>
      <section aria-labelledby="see" className="mb-10">
        <h2 id="see" className="mb-2 text-lead">
          {t('draft.see')}
        </h2>
        <ul className="[&_a]:inline-block [&_a]:py-1">
          {zones.map((zone) => (
            <li key={zone}>
              <a href={href(locale, `/zones/${zone}`)}>{names.subjects[zone]?.[locale] ?? zone}</a>
            </li>
          ))}
          {figures.slice(0, AT_MOST).map((change) => (
            <li key={change.id}>
              <a href={href(locale, `/figures/${change.version}`)}>
                {t('draft.figurePage', { metric: toldOf(change, names).metric?.[locale] ?? nameOf(change) })}
              </a>
            </li>
          ))}
          <li>
            <a href={href(locale, `/releases/${release}`)}>
              {t('draft.releasePage', { number: release ?? 0 })}
            </a>
          </li>
        </ul>
      </section>
      <h2 className="mb-3 text-lead">{t('draft.changed')}</h2>
      {apart.slice(0, AT_MOST).map((change) => (
        <ChangeCard key={change.id} change={change} names={names} published />
      ))}
      {apart.length > AT_MOST && (
        <p className="border-t border-rule py-4">
          <a href={href(locale, `/releases/${release}`)}>
            {t('draft.releasePage', { number: release ?? 0 })}
          </a>
        </p>
      )}
      <WithdrawnAlong changes={along} names={names} />
    </>
  )
}
