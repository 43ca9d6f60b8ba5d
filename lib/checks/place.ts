import { cellHref } from '@/lib/cells/grid'
import type { ChangeKind } from '@/lib/changes/change'
import { changeName } from '@/lib/releases/change-name'
import type { Text } from '@/lib/shared/text'
import type { Place } from './check'

/** A place whose thing is named by keys still. */
export type KeyedPlace = Omit<Place, 'about'> & {
  keys: { subject: string | null; metric: string | null; period: string | null; name: Text | null }
}

/** A check that was found, before the names of what it is about are read. */
export type Found<Check extends { place: Place }> = Omit<Check, 'place'> & { place: KeyedPlace }

type Placed = {
  id: number
  changeSetId: number
  kind: ChangeKind
  operation: 'create' | 'supersede' | 'withdraw'
  zoneSlug: string | null
  baseVersionId: number | null
  content: unknown
}

type Named = { subject: string; definition: string; period: string }

const word = (content: unknown, field: string): string | null => {
  if (typeof content !== 'object' || content === null) return null
  const said: unknown = new Map(Object.entries(content)).get(field)
  return typeof said === 'string' ? said : null
}

const onDraft = ({ changeSetId, id }: Placed) => `/admin/changes/${changeSetId}#change-${id}`

/** The form of what a change is about; of what has none of its own, its place in the draft. */
function formOf(change: Placed): string {
  const { id, kind, operation, zoneSlug, baseVersionId } = change
  const home = `/admin/zones/${zoneSlug}`
  if (zoneSlug === null || operation === 'withdraw') return onDraft(change)
  if (kind === 'zone') return `${home}/profile?base=${baseVersionId}`
  if (kind !== 'observation' && kind !== 'statement') return onDraft(change)
  const shelf = kind === 'observation' ? 'figures' : 'statements'
  return operation === 'create' ? `${home}/${shelf}/new?change=${id}` : `${home}/${shelf}/${baseVersionId}`
}

/** Where a change can be mended: its cell in the grid when it was typed there, else its form. */
export function placeOf(change: Placed, typedInGrid: boolean): KeyedPlace {
  const { id, kind, zoneSlug, operation, content } = change
  const isCell = kind === 'observation' && typedInGrid && operation !== 'withdraw' && zoneSlug !== null
  const address = isCell ? cellHref(zoneSlug, content as Named) : formOf(change)
  const keys = {
    subject: word(content, 'subject') ?? zoneSlug,
    metric: word(content, 'metric'),
    period: word(content, 'period'),
    name: changeName(content),
  }
  return { change: id, kind, zone: zoneSlug, address, keys }
}
