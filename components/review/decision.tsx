import { useTranslations } from 'next-intl'
import { toldOf, useChangeName } from '@/components/staff/change-name'
import { Disclosure } from '@/components/ui/disclosure'
import { releaseTitle } from '@/lib/changes/release-title'
import { ApprovalForm } from './approval-form'
import { ReturnForm } from './return-form'
import type { Reviewing } from './review-article'
import { TakeBackForm } from './take-back-form'

/** Longer forms are read by nobody: then all of it is approved, or goes back. */
const ONE_BY_ONE = 500

/** What can be done about a change set under review: approve it, send it back, take one's own back. */
export function Decision({ changeSet, inOrder, names, onePerson, approve, sendBack, takeBack }: Reviewing) {
  const t = useTranslations('review')
  const nameOf = useChangeName(names)
  const { id, state, author, mine, mayPublish, changes, approval } = changeSet
  const own = {
    address: `/admin/changes/${id}`,
    changeSet: id,
    author: author?.name ?? '',
    seen: changes.map((change) => change.id),
  }
  const decides = mayPublish && (!mine || onePerson)
  return (
    <>
      {mine && (
        <section className="border-t border-rule py-6">
          <TakeBackForm action={takeBack} address={own.address} changeSet={id} />
        </section>
      )}
      {decides && (
        <section aria-labelledby="decide" className="grid gap-6 border-t border-ink py-6">
          <h2 id="decide" className="text-lead">
            {t(mine ? 'decision.alone' : 'decision.title')}
          </h2>
          {state === 'submitted' && (
            <ApprovalForm
              {...own}
              action={approve}
              returnable={inOrder.slice(0, ONE_BY_ONE).map((change) => ({
                id: change.id,
                name: nameOf(change),
              }))}
              title={approval?.title ?? releaseTitle(changes.map((change) => toldOf(change, names)))}
            />
          )}
          {!mine && (
            <div className="border-t border-rule pt-4">
              <Disclosure summary={t('decision.returnAll')}>
                <ReturnForm {...own} action={sendBack} />
              </Disclosure>
            </div>
          )}
        </section>
      )}
    </>
  )
}
