import type { ChangeKind } from '@/lib/changes/change'
import type { Text } from '@/lib/shared/text'

/** A published change, as it proposes its content. */
export type PublishedFact = {
  kind: ChangeKind
  versionId: number | null
  content: unknown
}

/** A proposed change of it. */
export type Revision = {
  position: number
  kind: ChangeKind
  operation: 'supersede' | 'withdraw'
  zoneSlug: string | null
  baseVersionId: number
  content?: object
  nature: 'revision' | 'correction'
  reason: Text
}

const TEXTS = [
  'name',
  'title',
  'text',
  'topic',
  'detail',
  'ruling',
  'gives',
  'note',
  'description',
  'purpose',
]

// What others refer to, and what has a page that would be left with nothing to compare.
const NEVER_WITHDRAWN: readonly ChangeKind[] = [
  ...(['network', 'place', 'zone', 'site', 'metric', 'definition', 'identity'] as const),
  ...(['source', 'organisation'] as const),
]

/** Goes with all that was published of it. */
const WITHDRAWN_ZONE = 'dsp2'

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'en' in value && 'vi' in value

function reworded(content: object): object {
  const entries = Object.entries(content).map(([name, value]: [string, unknown]) => {
    if (TEXTS.includes(name) && isText(value))
      return [name, { en: `${value.en} (reworded)`, vi: `${value.vi} (đã sửa lời)` }]
    return [name, name === 'title' && typeof value === 'string' ? `${value} (reworded)` : value]
  })
  return Object.fromEntries(entries)
}

const restated = (content: object) =>
  'metric' in content && content.metric === 'workforce' && 'value' in content && content.value !== null
    ? { ...content, value: String(Number(content.value) + 1) }
    : content

const says = (content: unknown, name: string) =>
  typeof content === 'object' && content !== null
    ? Object.entries(content).find(([key]) => key === name)?.[1]
    : null

/** Whether a fact is of the zone that goes: the zone, its sites, and what is said of them. */
function goesAlong(facts: readonly PublishedFact[]) {
  const sites = facts.filter(
    ({ kind, content }) => kind === 'site' && says(content, 'zone') === WITHDRAWN_ZONE,
  )
  const subjects = [WITHDRAWN_ZONE, ...sites.map(({ content }) => says(content, 'key'))]
  return ({ kind, content }: PublishedFact) =>
    (kind === 'zone' && says(content, 'slug') === WITHDRAWN_ZONE) ||
    (kind === 'site' && says(content, 'zone') === WITHDRAWN_ZONE) ||
    ((kind === 'observation' || kind === 'statement') && subjects.includes(says(content, 'subject')))
}

const identityOf = (figure: unknown) =>
  ['subject', 'metric', 'definition', 'period'].map((part) => String(says(figure, part))).join(' ')

/** The figures that others are calculated from. Those would have nothing left to be calculated from. */
function inputsAmong(facts: readonly PublishedFact[]) {
  const inputs = facts.flatMap(({ content }): unknown[] => {
    const named = says(content, 'inputs')
    return Array.isArray(named) ? named : []
  })
  return new Set(inputs.map(identityOf))
}

/**
 * Changes all that was published: one zone and every seventh of what else may go are withdrawn, all else is put in other
 * words, and workforces count one more. Whatever a page of an earlier day reads in its present state then shows.
 */
export function reviseAll(facts: readonly PublishedFact[]): Revision[] {
  const [goes, inputs] = [goesAlong(facts), inputsAmong(facts)]
  return facts.flatMap((fact, position): Revision[] => {
    const { kind, versionId, content } = fact
    if (versionId === null || typeof content !== 'object' || content === null) return []
    const reason = { en: 'Changed by a drill', vi: 'Sửa trong một cuộc diễn tập' }
    const zoneSlug = kind === 'zone' && goes(fact) ? WITHDRAWN_ZONE : null
    const change = { position, kind, zoneSlug, baseVersionId: versionId, reason }
    const mayGo = !NEVER_WITHDRAWN.includes(kind) && !inputs.has(identityOf(content))
    const withdrawn = position % 7 === 0 && mayGo
    if (withdrawn || goes(fact)) return [{ ...change, operation: 'withdraw', nature: 'correction' }]
    return [{ ...change, operation: 'supersede', nature: 'revision', content: restated(reworded(content)) }]
  })
}
