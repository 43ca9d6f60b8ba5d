import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { ChangeSetView } from '@/lib/changes/change-view'
import { releaseTitle } from '@/lib/changes/release-title'
import type { Violation } from '@/lib/identities/identity'
import { formatMoment } from '@/lib/shared/format-date'
import { ChangeCard } from './change-card'
import { editAddress } from './change-fields'
import { type ChangeNames, toldOf, useChangeName } from './change-name'
import { Contradictions, type PublishAction, PublishForm } from './publish-form'
import { RemoveForm } from './remove-form'
import type { FormAction } from './staff-form'
import { StaffHeading } from './staff-heading'
import { takenAlong, WithdrawnAlong } from './withdrawn-along'

type Props = {
  changeSet: ChangeSetView
  names: ChangeNames
  /** Who can publish it when the reader cannot. */
  publishers: readonly string[]
  /** Rules between figures for which its publication would be refused. */
  violations: readonly Violation[]
  publish: PublishAction
  remove: FormAction
}

/** A draft: every change as the public will see it, and the way to publish it. */
export function DraftArticle({ changeSet, names, publishers, violations, publish, remove }: Props) {
  const { id, author, mine, mayPublish, changes, updatedAt } = changeSet
  const locale = useLocale()
  const t = useTranslations('staff')
  const rules = useTranslations('identities.block')
  const nameOf = useChangeName(names)
  const address = `/admin/changes/${id}`
  const stale = changes.filter((change) => change.stale).length
  const { apart, along } = takenAlong(changes)
  return (
    <>
      <StaffHeading
        title={t('draft.title', { id: String(id) })}
        crumbs={[{ label: t('drafts.title'), href: '/admin/changes' }]}
      />
      {changes.length === 0 ? (
        <p className="mb-6">{t('draft.empty')}</p>
      ) : (
        <p className="mb-6 measure">
          {t('draft.about', {
            count: changes.length,
            author: author?.name ?? '',
            when: formatMoment(updatedAt, locale),
          })}{' '}
          {mine && t('draft.yours')}
        </p>
      )}
      {mine && (
        <div className="mb-8">
          <ButtonLink look="plain" href="/admin">
            {t('draft.continue')}
          </ButtonLink>
        </div>
      )}
      {stale > 0 && (
        <div className="mb-8">
          <Notice tone="bad" title={t('draft.staleCount', { count: stale })}>
            {t('draft.staleAbout')}
          </Notice>
        </div>
      )}
      {violations.length > 0 && (
        <div className="mb-8">
          <Notice tone="bad" title={rules('title')}>
            <a href="#contradictions">{rules('see')}</a>
          </Notice>
        </div>
      )}
      {changes.length > 0 && <h2 className="mb-3 text-lead">{t('draft.changes')}</h2>}
      {apart.map((change) => {
        const edit = editAddress(change)
        return (
          <div key={change.id} id={`change-${change.id}`} className="scroll-mt-6 target:bg-tint">
            <ChangeCard change={change} names={names} published={false}>
              {mine && (
                <>
                  {edit !== null && (
                    <ButtonLink
                      look={change.stale ? 'primary' : 'plain'}
                      href={edit}
                      aria-label={`${t(change.stale ? 'change.redo' : 'change.edit')}: ${nameOf(change)}`}
                    >
                      {t(change.stale ? 'change.redo' : 'change.edit')}
                    </ButtonLink>
                  )}
                  <RemoveForm action={remove} address={address} change={change.id} name={nameOf(change)} />
                </>
              )}
            </ChangeCard>
          </div>
        )
      })}
      <WithdrawnAlong changes={along} names={names} />
      {changes.length > 0 && (
        <section aria-labelledby="publish" className="grid gap-4 border-t border-ink pt-6">
          <h2 id="publish" className="text-lead">
            {t('draft.publishTitle')}
          </h2>
          {mayPublish ? (
            <PublishForm
              action={publish}
              address={address}
              changeSet={id}
              seen={changes.map((change) => change.id)}
              title={releaseTitle(changes.map((change) => toldOf(change, names)))}
              violations={violations}
            />
          ) : (
            <>
              {violations.length > 0 && <Contradictions violations={violations} />}
              <p>
                {publishers.length === 0
                  ? t('draft.noPublisher')
                  : t('draft.publishers', { names: publishers.join(', ') })}
              </p>
            </>
          )}
        </section>
      )}
    </>
  )
}
