import 'server-only'
import { type ChangeKind, CONTENT, type ContentOf } from './change'
import type { DraftedKind } from './change-view'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { fail, ok } from '@/lib/shared/result'

/** A version row as the change that made it said it: what a form is filled from and a comparison is made against. */
export type Version<Kind extends ChangeKind> = { id: number; release: number; content: ContentOf<Kind> }

/** What a published version row says; null when there is no such version. */
export async function contentOfVersion<Kind extends ChangeKind>(
  kind: Kind,
  id: number,
): Promise<Version<Kind> | null> {
  const made = await db().change.findUnique({
    where: { kind_versionId: { kind, versionId: id } },
    select: { content: true, changeSet: { select: { releaseNumber: true } } },
  })
  const release = made?.changeSet.releaseNumber
  if (!made || release == null) return null
  // The registry pairs each kind with its schema; TypeScript cannot see that through an index.
  return { id, release, content: CONTENT[kind].parse(made.content) as ContentOf<Kind> }
}

/** Follows the rows that replaced a figure or statement; null when it is still current, or was withdrawn at the end. */
async function newestReplacement(kind: 'observation' | 'statement', id: number): Promise<number | null> {
  const replacement = { where: { replacesId: id }, select: { id: true } }
  const row =
    kind === 'observation'
      ? await db().observation.findUnique(replacement)
      : await db().statement.findUnique(replacement)
  return row ? ((await newestReplacement(kind, row.id)) ?? row.id) : null
}

/** Whether a version is current; if not, the one that stands in its place (null when it was withdrawn). */
export type Currency = { current: true } | { current: false; successor: number | null }

type Identified = { versions: { id: number }[] } | null

/** The version of an identity that stands now, when the one asked for does not. */
const currencyAmong = (row: { supersededIn: number | null; identity: Identified } | null) => {
  if (!row) return null
  if (row.supersededIn === null) return { current: true } as const
  return { current: false, successor: row.identity?.versions[0]?.id ?? null } as const
}

const standing = { versions: { where: { supersededIn: null }, select: { id: true } } } as const

async function currencyOfVersion(kind: 'zone' | 'site' | 'conflict', id: number) {
  const where = { where: { id } }
  if (kind === 'zone') {
    const row = await db().zoneVersion.findUnique({ ...where, include: { zone: { select: standing } } })
    return currencyAmong(row && { ...row, identity: row.zone })
  }
  if (kind === 'site') {
    const row = await db().siteVersion.findUnique({ ...where, include: { site: { select: standing } } })
    return currencyAmong(row && { ...row, identity: row.site })
  }
  const row = await db().conflictVersion.findUnique({ ...where, include: { conflict: { select: standing } } })
  return currencyAmong(row && { ...row, identity: row.conflict })
}

/** @returns null when there is no such version */
export async function currencyOf(kind: DraftedKind, id: number): Promise<Currency | null> {
  if (kind === 'zone' || kind === 'site' || kind === 'conflict') return currencyOfVersion(kind, id)
  const own = { where: { id }, select: { supersededIn: true } }
  const row =
    kind === 'observation' ? await db().observation.findUnique(own) : await db().statement.findUnique(own)
  if (!row) return null
  return row.supersededIn === null
    ? { current: true }
    : { current: false, successor: await newestReplacement(kind, id) }
}

/**
 * The version that a form was filled from, if it still stands.
 * @returns `stale` with what stands now in its place (null when it was withdrawn)
 * @throws AppError NOT_FOUND
 */
export async function standingBase<Kind extends 'observation' | 'statement' | 'zone'>(
  kind: Kind,
  id: number,
) {
  const [base, currency] = await Promise.all([contentOfVersion(kind, id), currencyOf(kind, id)])
  if (!base || !currency) throw new AppError('NOT_FOUND', `There is no ${kind} ${id}`)
  if (currency.current) return ok(base)
  const theirs = currency.successor === null ? null : await contentOfVersion(kind, currency.successor)
  return fail({ code: 'stale' as const, detail: { theirs } })
}

/** The zone whose staff answer for a subject; null for networks and places. */
export async function zoneOfSubject(subject: string): Promise<string | null> {
  const site = await db().siteVersion.findFirst({
    where: { siteKey: subject },
    orderBy: { publishedIn: 'desc' },
    select: { zoneSlug: true },
  })
  if (site) return site.zoneSlug
  const zone = await db().zone.findUnique({ where: { slug: subject }, select: { slug: true } })
  return zone?.slug ?? null
}
