import { RULINGS } from './addresses'
import type { ChangeView } from '@/lib/changes/change-view'
import { contentAddress } from '@/lib/editor/addresses'
import { fieldsBeyond, isBeyondForm } from '@/lib/editor/beyond-forms'
import { DESCRIBED, isWithdrawable, isWritten } from '@/lib/editor/described'
import { saidIn } from '@/lib/editor/fields'
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

/**
 * What a change was made against, what it proposes and what stands now, as the fields of its form; null for kinds that
 * are told field by field, as a release tells them.
 */
export function changeFields(change: ChangeView, locale: Locale): Versions | null {
  if (change.kind === 'observation')
    return each(change, (content) => ({ ...figureFields(content, locale), ...standingFields(content) }))
  if (change.kind === 'conflict') return each(change, conflictFields)
  if (change.kind === 'site')
    return each(change, (content) => ({ ...siteFields(content), ...fieldsBeyond('site', content, locale) }))
  if (change.kind === 'statement')
    return each(change, (content) => ({
      ...statementFields(content),
      ...fieldsBeyond('statement', content, locale),
    }))
  if (change.kind !== 'zone') return null
  return each(change, (content) => ({ ...zoneFields(content), ...fieldsBeyond('zone', content, locale) }))
}

/** The address of the editor for a change of what it edits; null for what the short forms of a zone's pages edit. */
function editorAddress(change: ChangeView): string | null {
  const { id, kind, operation, base, before, after } = change
  if (!isWritten(kind)) return null
  const hasForm = kind === 'zone' || kind === 'statement'
  if (hasForm && (operation === 'withdraw' || !isBeyondForm(kind, before, after))) return null
  if (operation === 'withdraw' && !isWithdrawable(kind)) return null
  if (operation === 'create') return `/admin/content/${kind}/new?change=${id}`
  const key = kind === 'statement' ? String(base) : String(saidIn(before, DESCRIBED[kind].key ?? ''))
  return contentAddress(kind, key) + (operation === 'withdraw' ? `/withdraw?change=${id}` : `?base=${base}`)
}

/** The address of the form in which a change is edited; null when it has none. */
export function editAddress(change: ChangeView): string | null {
  const { id, kind, operation, zone, base, stale } = change
  if (kind === 'conflict') return `${RULINGS}/${(change.after ?? change.before)?.key}`
  if (stale?.theirs === null) return null
  const editor = editorAddress(change)
  if (editor !== null) return editor
  if (zone === null) return null
  const home = `/admin/zones/${zone}`
  if (kind === 'zone' && operation === 'withdraw') return `${home}/withdraw`
  if (kind === 'zone') return `${home}/profile?base=${base}`
  if (kind !== 'observation' && kind !== 'statement') return null
  const shelf = kind === 'observation' ? 'figures' : 'statements'
  if (operation === 'create') return `${home}/${shelf}/new?change=${id}`
  if (operation === 'supersede') return `${home}/${shelf}/${base}`
  return stale
    ? `${home}/${shelf}/${stale.theirs.id}/withdraw?change=${id}`
    : `${home}/${shelf}/${base}/withdraw`
}
