import 'server-only'
import type { ChangeKind } from '@/lib/changes/change'
import { VERSIONS, zoneOfSubject } from '@/lib/changes/stored'
import { ZONEBOOK } from '@/lib/derivations/zonebook'
import { db } from '@/lib/platform/db'
import { formPath, type Typed } from './content'
import { DESCRIBED, type WrittenKind } from './described'
import type { Field, ReferredKind, SimpleField } from './field'
import { pathOf, saidIn } from './fields'
import { nextSource } from './key'

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

/** Subjects of figures share one set of names. */
const SUBJECTS: readonly WrittenKind[] = ['zone', 'site', 'network', 'place']

/** Whether something new can be published under a key: nothing stands there, and nothing else ever bore it. */
export async function isFree(kind: WrittenKind, key: string): Promise<boolean> {
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

type Referred = { at: string; to: ReferredKind; key: string }

const referredBy = (field: SimpleField, value: unknown, at: string): Referred[] =>
  field.type === 'reference' && typeof value === 'string' ? [{ at, to: field.to, key: value }] : []

function referredIn(field: Field, content: unknown): Referred[] {
  const value = saidIn(content, field.name)
  if (field.type === 'list')
    return (Array.isArray(value) ? value : []).flatMap((entry: unknown, row) =>
      field.of.flatMap((asked) =>
        referredBy(asked, saidIn(entry, asked.name), pathOf(field.name, row, asked.name)),
      ),
    )
  if (field.type === 'part')
    return field.of.flatMap((asked) =>
      referredBy(asked, saidIn(value, asked.name), pathOf(field.name, asked.name)),
    )
  return referredBy(field, value, field.name)
}

/**
 * Where a content refers to what does not stand, by the name of the form's field. What it referred to before may be gone
 * meanwhile; a space stands on a site of its own zone.
 */
export async function wrongReferences(kind: WrittenKind, typed: Typed, content: unknown, before: unknown) {
  const { fields } = DESCRIBED[kind]
  const nameOf = ({ to, key }: Referred) => `${to} ${key}`
  const held = new Set(fields.flatMap((field) => referredIn(field, before)).map(nameOf))
  const asked = fields.flatMap((field) => referredIn(field, content)).filter((one) => !held.has(nameOf(one)))
  const found = await Promise.all(asked.map(({ to, key }) => isThere(to, key)))
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

const standing = { supersededIn: null } as const

/** How much of what stands names a source, an organisation or a legal instrument. */
export async function namingCount(kind: WrittenKind, key: string): Promise<number> {
  const own = async (counts: Promise<number>[]) =>
    (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
  if (kind === 'source')
    return own([
      db().observation.count({ where: { ...standing, sourceId: key } }),
      db().statement.count({ where: { ...standing, sourceId: key } }),
      db().zoneVersion.count({ where: { ...standing, positionSourceId: key } }),
      db().legalInstrumentVersion.count({ where: { ...standing, sourceId: key } }),
      db().incentiveVersion.count({ where: { ...standing, sources: { some: { sourceId: key } } } }),
      db().eventVersion.count({ where: { ...standing, sourceId: key } }),
      db().spaceVersion.count({ where: { ...standing, sourceId: key } }),
    ])
  if (kind === 'organisation')
    return own([
      db().statement.count({ where: { ...standing, organisations: { some: { organisationSlug: key } } } }),
      db().eventVersion.count({ where: { ...standing, organisations: { some: { organisationSlug: key } } } }),
    ])
  if (kind === 'question')
    return db().incentiveVersion.count({
      where: { ...standing, criteria: { some: { questionKey: key } } },
    })
  if (kind === 'incentive')
    return db().incentiveVersion.count({
      where: { ...standing, companions: { some: { companionSlug: key } } },
    })
  if (kind !== 'legal_instrument') return 0
  return own([
    db().incentiveVersion.count({
      where: {
        ...standing,
        OR: [
          { basis: { some: { instrumentSlug: key } } },
          { terms: { some: { instrumentSlug: key } } },
          { criteria: { some: { instrumentSlug: key } } },
        ],
      },
    }),
    db().legalInstrumentVersion.count({
      where: { ...standing, effects: { some: { instrumentSlug: key } } },
    }),
    db().eventVersion.count({ where: { ...standing, instruments: { some: { instrumentSlug: key } } } }),
  ])
}
