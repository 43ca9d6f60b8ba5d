import { RULINGS } from './addresses'
import type { ChangeView } from '@/lib/changes/change-view'
import {
  conflictFields,
  type Fields,
  figureFields,
  siteFields,
  standingFields,
  statementFields,
  zoneFields,
} from '@/lib/changes/form-fields'
import type { Locale } from '@/lib/shared/text'

type Versions = { before: Fields | null; after: Fields | null; theirs: Fields | null }

const each = <Content>(
  {
    before,
    after,
    stale,
  }: { before: Content | null; after: Content | null; stale: { theirs: { content: Content } | null } | null },
  fieldsOf: (content: Content) => Fields,
): Versions => ({
  before: before && fieldsOf(before),
  after: after && fieldsOf(after),
  theirs: stale?.theirs ? fieldsOf(stale.theirs.content) : null,
})

/** What a change was made against, what it proposes and what stands now, as the fields of its form. */
export function changeFields(change: ChangeView, locale: Locale): Versions {
  if (change.kind === 'observation')
    return each(change, (content) => ({ ...figureFields(content, locale), ...standingFields(content) }))
  if (change.kind === 'conflict') return each(change, conflictFields)
  if (change.kind === 'site') return each(change, siteFields)
  if (change.kind === 'statement') return each(change, statementFields)
  return each(change, zoneFields)
}

/** The address of the form in which a change is edited; null when it belongs to no zone's pages. */
export function editAddress(change: ChangeView): string | null {
  const { id, kind, operation, zone, base, stale } = change
  if (kind === 'conflict') return `${RULINGS}/${(change.after ?? change.before)?.key}`
  if (kind === 'site' || zone === null || stale?.theirs === null) return null
  const home = `/admin/zones/${zone}`
  if (kind === 'zone' && operation === 'withdraw') return `${home}/withdraw`
  if (kind === 'zone') return `${home}/profile?base=${base}`
  const shelf = kind === 'observation' ? 'figures' : 'statements'
  if (operation === 'create') return `${home}/${shelf}/new?change=${id}`
  if (operation === 'supersede') return `${home}/${shelf}/${base}`
  return stale
    ? `${home}/${shelf}/${stale.theirs.id}/withdraw?change=${id}`
    : `${home}/${shelf}/${base}/withdraw`
}
