import { useTranslations } from 'next-intl'
import { PageLinks } from '@/components/review/page-links'
import { Notice } from '@/components/ui/notice'
import { ButtonLink } from '@/components/ui/button'
import type { ChangeSetView } from '@/lib/changes/change-view'
import { ChangeCard } from './change-card'
import { editAddress } from './change-fields'
import { type ChangeNames, useChangeName } from './change-name'
import { RemoveForm } from './remove-form'
import type { FormAction } from './staff-form'
import { takenAlong, WithdrawnAlong } from './withdrawn-along'

type Props = { changeSet: ChangeSetView; names: ChangeNames; page: number; remove: FormAction }

/** More are read page by page. */
const ON_A_PAGE = 200

/** Every change of a draft as the public will see it, why it came back, and the way to edit or remove it. */
export function DraftedChanges({ changeSet: { id, mine, changes }, names, page, remove }: Props) {
  const [t, review] = [useTranslations('staff'), useTranslations('review.draft')]
  const nameOf = useChangeName(names)
  const { apart, along } = takenAlong(changes)
  if (changes.length === 0) return null
  const pages = Math.max(1, Math.ceil(apart.length / ON_A_PAGE))
  const shown = Math.min(Math.max(1, page), pages)
  return (
    <>
      <h2 className="mb-3 text-lead">{t('draft.changes')}</h2>
      {apart.slice((shown - 1) * ON_A_PAGE, shown * ON_A_PAGE).map((change) => {
        const edit = editAddress(change)
        return (
          <div key={change.id} id={`change-${change.id}`} className="scroll-mt-6 target:bg-tint">
            <ChangeCard change={change} names={names} published={false}>
              {change.returned !== null && (
                <div className="w-full">
                  <Notice tone="warn" title={review('whyBack')}>
                    {change.returned}
                  </Notice>
                </div>
              )}
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
                  <RemoveForm
                    action={remove}
                    address={`/admin/changes/${id}`}
                    change={change.id}
                    name={nameOf(change)}
                  />
                </>
              )}
            </ChangeCard>
          </div>
        )
      })}
      <PageLinks address={`/admin/changes/${id}`} page={shown} pages={pages} />
      <WithdrawnAlong changes={along} names={names} />
    </>
  )
}
