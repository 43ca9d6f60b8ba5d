import 'server-only'
import type { ChangeKind } from '@/lib/changes/change'
import { tags } from '@/lib/platform/cache'
import type { Transaction } from '@/lib/platform/transaction'
import type { StoredChange } from './publish'
import { basesOf, contentOf, saying } from './said'
import { touchedFigures } from './touched-figures'

/** The tags of what shows changes of one kind. */
type TagsOf = (tx: Transaction, changes: readonly StoredChange[]) => Promise<readonly string[]>

const always =
  (...own: string[]): TagsOf =>
  async () =>
    own

async function ofStatements(tx: Transaction, changes: readonly StoredChange[]) {
  const before = await tx.statement.findMany({
    where: { id: { in: basesOf(changes) } },
    select: { subjectKey: true },
    distinct: ['subjectKey'],
  })
  return [...before.map(({ subjectKey }) => subjectKey), ...saying(changes, 'subject')].map(tags.subject)
}

async function ofZones(tx: Transaction, changes: readonly StoredChange[]) {
  const before = await tx.zoneVersion.findMany({
    where: { id: { in: basesOf(changes) } },
    select: { id: true, zoneSlug: true, name: true },
  })
  const names = new Map(before.map(({ id, name }) => [id, JSON.stringify(name)]))
  // What was withdrawn keeps its name.
  const isRenamed = changes.some((change) => {
    const said = contentOf(change)
    return said !== null && JSON.stringify(said['name']) !== names.get(change.baseVersionId ?? 0)
  })
  const slugs = [...before.map(({ zoneSlug }) => zoneSlug), ...saying(changes, 'slug')]
  return [tags.zones, ...slugs.map(tags.zone), ...(isRenamed ? [tags.names] : [])]
}

async function ofSites(tx: Transaction, changes: readonly StoredChange[]) {
  const before = await tx.siteVersion.findMany({
    where: { id: { in: basesOf(changes) } },
    select: { zoneSlug: true },
  })
  const said = saying(changes, 'zone')
  const zones = [...before.map(({ zoneSlug }) => zoneSlug), ...said]
  return [tags.zones, ...zones.map(tags.zone), ...(said.length > 0 ? [tags.names] : [])]
}

async function ofSpaces(tx: Transaction, changes: readonly StoredChange[]) {
  const before = await tx.spaceVersion.findMany({
    where: { id: { in: basesOf(changes) } },
    select: { zoneSlug: true },
  })
  const zones = [...before.map(({ zoneSlug }) => zoneSlug), ...saying(changes, 'zone')]
  return [tags.allSpaces, ...zones.map(tags.spaces)]
}

async function ofAttachments(tx: Transaction, changes: readonly StoredChange[]) {
  const before = await tx.attachmentVersion.findMany({
    where: { id: { in: basesOf(changes) } },
    select: { subjectKey: true },
  })
  return [...before.map(({ subjectKey }) => subjectKey), ...saying(changes, 'subject')].map(tags.attachments)
}

const TAGS: Readonly<Record<ChangeKind, TagsOf>> = {
  observation: touchedFigures,
  statement: ofStatements,
  zone: ofZones,
  site: ofSites,
  space: ofSpaces,
  attachment: ofAttachments,
  source: always(tags.sources, tags.names),
  metric: always(tags.metrics, tags.names),
  definition: always(tags.metrics, tags.names),
  network: always(tags.names),
  place: always(tags.names),
  organisation: always(tags.names),
  conflict: always(tags.conflicts),
  legal_instrument: always(tags.law),
  incentive: always(tags.incentives),
  question: always(tags.questions),
  event: always(tags.events),
  identity: always(tags.identities),
}

/** The cache tags of every page, file and answer that shows something which these changes change. */
export async function touchedBy(tx: Transaction, changes: readonly StoredChange[]) {
  const touched = new Set<string>([tags.releases])
  for (const [kind, own] of Map.groupBy(changes, (change) => change.kind))
    for (const tag of await TAGS[kind](tx, own)) touched.add(tag)
  return [...touched]
}
