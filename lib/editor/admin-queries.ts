import 'server-only'
import { authorize, type Actor } from '@/lib/auth/policy'
import { CONTENT } from '@/lib/changes/change'
import { contentOfVersion, currencyOf } from '@/lib/changes/stored'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { optionalTextOf } from '@/lib/releases/known'
import type { Locale } from '@/lib/shared/text'
import type { ContentList, EditedContent, KindCount } from './content-view'
import { type WrittenKind, WRITTEN_KINDS } from './described'
import { everChanged, languagesOf } from './history'
import { isOfZones, listed } from './listed'
import { reachOf } from './reach'
import { choicesFor } from './references'
import { standingVersion, zoneOf } from './stored'
import { nameOf } from './written'

const A_PAGE = 50

const mayChange = (actor: Actor, kind: WrittenKind) => {
  const reach = reachOf(actor)
  return reach === 'everywhere' || (reach.length > 0 && isOfZones(kind))
}

const ownDraft = (actor: Actor) => ({ authorId: actor.id, state: 'draft' }) as const

/** The kinds of which the actor may change anything, each with how much of it stands within the actor's reach. */
export async function countContent(actor: Actor): Promise<KindCount[]> {
  const asked = { words: [], reach: reachOf(actor), keys: null }
  const kinds = WRITTEN_KINDS.filter((kind) => mayChange(actor, kind))
  return Promise.all(
    kinds.map(async (kind) => {
      const [first] = await listed(db(), kind, asked, { limit: 1, offset: 0 })
      return { kind, count: first?.total ?? 0 }
    }),
  )
}

type Search = { words: readonly string[]; page: number; onlyStale: boolean }

/** What stands of a kind within the actor's reach, a page of it; null where there is nothing for the actor to change. */
export async function listContent(
  actor: Actor,
  kind: WrittenKind,
  { words, page, onlyStale }: Search,
): Promise<ContentList | null> {
  if (!mayChange(actor, kind)) return null
  const behind = onlyStale ? await languagesOf(db(), kind, await everChanged(db(), kind)) : null
  const asked = { words, reach: reachOf(actor), keys: behind && [...behind.keys()] }
  const rows = await listed(db(), kind, asked, { limit: A_PAGE, offset: (page - 1) * A_PAGE })
  const [languages, drafted, made] = await Promise.all([
    behind ??
      languagesOf(
        db(),
        kind,
        rows.flatMap(({ key, release }) => (release > 1 ? [key] : [])),
      ),
    db().change.findMany({
      where: { kind, baseVersionId: { in: rows.map(({ id }) => id) }, changeSet: ownDraft(actor) },
      select: { baseVersionId: true, changeSetId: true, operation: true },
    }),
    db().change.findMany({
      where: { kind, operation: 'create', changeSet: ownDraft(actor) },
      select: { id: true, changeSetId: true, content: true },
      orderBy: { id: 'desc' },
      take: A_PAGE,
    }),
  ])
  const total = rows[0]?.total ?? 0
  return {
    rows: rows.map(({ id, key, release, content }) => {
      const own = drafted.find(({ baseVersionId }) => baseVersionId === id)
      return {
        key,
        name: nameOf(content),
        release,
        stale: languages.get(key) ?? [],
        drafted: own ? { changeSet: own.changeSetId, operation: own.operation } : null,
      }
    }),
    total,
    pages: Math.max(1, Math.ceil(total / A_PAGE)),
    made: made.map(({ id, changeSetId, content }) => ({
      change: id,
      changeSet: changeSetId,
      name: nameOf(content),
    })),
  }
}

/**
 * Something published, to fill its form from. A superseded version is found by its number: a form that was opened before
 * somebody else published has to come back as it was sent.
 * @throws AppError FORBIDDEN
 */
export async function getContent(
  actor: Actor,
  kind: WrittenKind,
  key: string,
  version?: number,
): Promise<EditedContent | null> {
  const id = version ?? (await standingVersion(kind, key))
  if (id === null) return null
  const [found, currency] = await Promise.all([contentOfVersion(kind, id), currencyOf(kind, id)])
  if (!found || !currency) return null
  authorize(actor, 'change:propose', await zoneOf(kind, found.content))
  const [drafted, languages] = await Promise.all([
    db().change.findFirst({
      where: { kind, baseVersionId: id, operation: 'supersede', changeSet: ownDraft(actor) },
      select: { id: true, content: true, nature: true, reason: true },
    }),
    languagesOf(db(), kind, [kind === 'statement' ? String(id) : key]),
  ])
  const successor = currency.current ? null : currency.successor
  return {
    base: id,
    published: found.content,
    content: drafted ? CONTENT[kind].parse(drafted.content) : found.content,
    drafted: drafted && { id: drafted.id, nature: drafted.nature, reason: optionalTextOf(drafted.reason) },
    stale: currency.current
      ? null
      : { theirs: successor === null ? null : await contentOfVersion(kind, successor) },
    languages: languages.get(kind === 'statement' ? String(id) : key) ?? [],
  }
}

/**
 * Something new in the actor's own draft, to be edited once more.
 * @throws AppError FORBIDDEN
 */
export async function getDraftedContent(actor: Actor, kind: WrittenKind, change: number) {
  const row = await db().change.findFirst({
    where: { id: change, kind, operation: 'create', changeSet: ownDraft(actor) },
    select: { content: true, zoneSlug: true },
  })
  if (!row) return null
  authorize(actor, 'change:propose', row.zoneSlug)
  return CONTENT[kind].parse(row.content)
}

/**
 * What the references of a kind can name, in the reader's language.
 * @throws AppError FORBIDDEN
 */
export async function listChoices(actor: Actor, kind: WrittenKind, locale: Locale) {
  if (!mayChange(actor, kind)) throw new AppError('FORBIDDEN', `${actor.email} may not change any ${kind}`)
  return choicesFor(kind, { author: actor.id, reach: reachOf(actor), locale })
}

/** Where something new of an ordered kind stands when nobody says otherwise: after all others. */
export async function nextPosition(actor: Actor, kind: WrittenKind) {
  if (!mayChange(actor, kind)) return 0
  if (kind === 'incentive') return db().incentiveVersion.count({ where: { supersededIn: null } })
  if (kind === 'question') return db().questionVersion.count({ where: { supersededIn: null } })
  return kind === 'metric' ? db().metricVersion.count({ where: { supersededIn: null } }) : 0
}
