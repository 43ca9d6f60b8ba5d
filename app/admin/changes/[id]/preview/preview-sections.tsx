import { Refused } from '@/components/preview/refusal'
import { ManyChanges } from '@/components/preview/many-changes'
import { LinksSection } from '@/components/preview/links-section'
import { WhatElseChanges } from '@/components/preview/what-else-changes'
import type { Actor } from '@/lib/auth/policy'
import type { ChangeSetView } from '@/lib/changes/change-view'
import { listPreviewLinks, whatElseChanges } from '@/lib/preview/admin-queries'
import { revokePreviewAction, sharePreviewAction } from './actions'

type Props = {
  actor: Actor
  changeSet: Pick<ChangeSetView, 'id' | 'state'> & { changes: readonly unknown[] }
  /** Whether the reader asked for it, however long it takes. */
  asked?: boolean
}

/** With more changes than this a trial takes seconds; then it is made when it is asked for. */
const AT_ONCE = 300

/** On the page of a change set: pages before and after, what else changes, and to whom it is shown. */
export async function PreviewSections({ actor, changeSet: { id, state, changes }, asked = false }: Props) {
  if (state === 'published' || changes.length === 0) return null
  if (changes.length > AT_ONCE && !asked) return <ManyChanges changeSet={id} count={changes.length} />
  const [effects, links] = await Promise.all([whatElseChanges(actor, id), listPreviewLinks(actor, id)])
  return (
    <div className="my-12 grid grid-cols-1 gap-12">
      {effects.ok ? (
        <WhatElseChanges changeSet={id} effects={effects.value} />
      ) : (
        <Refused refusal={effects.problem} />
      )}
      {links && (
        <LinksSection
          changeSet={id}
          open={state !== 'draft'}
          links={links}
          share={sharePreviewAction}
          revoke={revokePreviewAction}
        />
      )}
    </div>
  )
}
