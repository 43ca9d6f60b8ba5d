import 'server-only'
import type { ChangeKind } from '@/lib/changes/change'
import { VERSIONS, zoneOfSubject } from '@/lib/changes/stored'
import { ZONEBOOK } from '@/lib/derivations/zonebook'
import { RESERVED_SLUGS } from '@/lib/incentives/schema'
import { db } from '@/lib/platform/db'
import { formPath, type Typed } from './content'
import { DESCRIBED, type WrittenKind } from './described'
import type { ReferredKind } from './field'
import { saidIn } from './fields'
import { nextSource } from './key'
import { calledBy, FOLLOWED, referredBy } from './referred'

/** The version that stands under a key; null when none does. Statements are named by their newest version. */
export async function standingVersion(kind: WrittenKind, key: string): Promise<number | null> {
  if (kind === 'statement') {
    const found = /^\d{1,9}$/.test(key)
      ? await db().statement.findUnique({ where: { id: Number(key) }, select: { id: true } })
      : null
    return found?.id ?? null
  }
  const [table, identity] = VERSIONS[kind]
  const [row] = await db().$queryRawUnsafe<{ id: number }[]>(
    `SELECT "id" FROM "${table}" WHERE "${identity}" = $1 AND "supersededIn" IS NULL`,
    key,
  )
  return row?.id ?? null
}

/** What stands under keys of a kind, as it was written. */
export function standingContents(kind: Exclude<WrittenKind, 'statement'>, keys: readonly string[]) {
  const [table, identity] = VERSIONS[kind]
  return db().$queryRawUnsafe<{ key: string; content: unknown }[]>(
    `SELECT v."${identity}" AS key, c."content" FROM "${table}" v
     JOIN "Change" c ON c."kind" = $1::"ChangeKind" AND c."versionId" = v."id"
     WHERE v."supersededIn" IS NULL AND v."${identity}" = ANY ($2::text[])`,
    kind,
    [...keys],
  )
}

/** Subjects of figures share one set of names. */
const SUBJECTS: readonly WrittenKind[] = ['zone', 'site', 'network', 'place']

/** Whether something new can be published under a key: nothing stands there, and nothing else ever bore it. */
export async function isFree(kind: WrittenKind, key: string): Promise<boolean> {
  if (kind === 'incentive' && RESERVED_SLUGS.includes(key)) return false
  if (SUBJECTS.includes(kind)) {
    const subject = await db().subject.findUnique({ where: { key }, select: { kind: true } })
    if (subject && subject.kind !== kind) return false
  }
  return (await standingVersion(kind, key)) === null
}

const NAMED_BY: { readonly [To in Exclude<ReferredKind, 'subject'>]: ChangeKind } = {
  source: 'source',
  legal_instrument: 'legal_instrument',
  incentive: 'incentive',
  question: 'question',
  organisation: 'organisation',
  network: 'network',
  place: 'place',
  zone: 'zone',
  site: 'site',
  metric: 'metric',
}

const isNamed = async (kind: Exclude<ReferredKind, 'subject'>, key: string) =>
  (await standingVersion(NAMED_BY[kind] as WrittenKind, key)) !== null

async function isThere(to: ReferredKind, key: string): Promise<boolean> {
  // Nothing that people write rests on what the portal calculates.
  if (to === 'source' && key === ZONEBOOK) return false
  if (to !== 'subject') return isNamed(to, key)
  const subject = await db().subject.findUnique({ where: { key }, select: { kind: true } })
  return subject !== null && isNamed(subject.kind, key)
}

/** What somebody's drafts hold that is new, of the kinds that are published before or with what refers to them. */
export async function draftedNew(author: number, kind: ChangeKind) {
  const { key } = DESCRIBED[kind as WrittenKind]
  const rows = FOLLOWED.some((followed) => followed === kind)
    ? await db().change.findMany({
        where: { kind, operation: 'create', changeSet: { authorId: author, state: 'draft' } },
        select: { content: true },
      })
    : []
  return rows.map(({ content }) => ({ key: String(saidIn(content, key ?? '')), content }))
}

async function isDrafted(author: number, to: ReferredKind, key: string) {
  if (to === 'subject') return false
  return (await draftedNew(author, NAMED_BY[to])).some((made) => made.key === key)
}

/**
 * Where a content refers to what neither stands nor is new in a draft of its author's, by the name of the form's field.
 * What it referred to before may be gone meanwhile; a space stands on a site of its own zone.
 */
export async function wrongReferences(
  kind: WrittenKind,
  typed: Typed,
  content: unknown,
  before: unknown,
  author: number,
) {
  const held = new Set(referredBy(kind, before).map(calledBy))
  const asked = referredBy(kind, content).filter((one) => !held.has(calledBy(one)))
  const found = await Promise.all(
    asked.map(async ({ to, key }) => (await isThere(to, key)) || isDrafted(author, to, key)),
  )
  const wrong = asked.filter((_, index) => !found[index]).map(({ at }) => at)
  const [zone, site] = [saidIn(content, 'zone'), saidIn(content, 'site')]
  if (kind === 'space' && typeof site === 'string' && !(await isSiteOf(String(zone), site)))
    wrong.push('site')
  return Object.fromEntries(wrong.map((at) => [formPath(kind, typed, at.split('.')), ['unknown_reference']]))
}

/** The zone whose staff answer for a thing; null for what belongs to none, and then it takes a role everywhere. */
export async function zoneOf(kind: WrittenKind, content: unknown): Promise<string | null> {
  const said = (name: string) => {
    const value = saidIn(content, name)
    return typeof value === 'string' ? value : null
  }
  if (kind === 'zone') return said('slug')
  if (kind === 'site' || kind === 'space') return said('zone')
  if (kind === 'event') return said('host')
  if (kind === 'statement') return zoneOfSubject(said('subject') ?? '')
  return kind === 'incentive' ? zoneOfSubject(said('scope') ?? '') : null
}

/** Whether a site is one of a zone's. */
export const isSiteOf = async (zone: string, site: string) =>
  (await db().siteVersion.count({ where: { siteKey: site, zoneSlug: zone, supersededIn: null } })) > 0

/** How many statements a topic of a subject has: a new one stands after them. */
export const statementsOn = (subject: string, topic: string) =>
  db().statement.count({ where: { subjectKey: subject, topic } })

/** The number that the next source takes. */
export async function nextSourceId() {
  const rows = await db().source.findMany({ where: { id: { startsWith: 'S' } }, select: { id: true } })
  return nextSource(rows.map(({ id }) => id))
}
