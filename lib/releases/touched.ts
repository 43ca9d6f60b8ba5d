import 'server-only'
import { tags } from '@/lib/platform/cache'
import type { Transaction } from '@/lib/platform/transaction'
import type { StoredChange } from './publish'

type Content = Record<string, unknown> | null
const word = (content: Content, field: string) => {
  const value = content?.[field]
  return typeof value === 'string' ? value : ''
}

// Passports of one subject and metric show one another, and one of a derived figure shows what it was calculated from;
// so all of them are drawn again.
async function touchedFigures(tx: Transaction, subjectKey: string, metricKey: string) {
  const figures = await tx.observation.findMany({
    where: { subjectKey, metricKey },
    select: { id: true, usedIn: { select: { observationId: true } } },
  })
  const shown = figures.flatMap(({ id, usedIn }) => [id, ...usedIn.map(({ observationId }) => observationId)])
  return [tags.subject(subjectKey), tags.metric(metricKey), ...shown.map((id) => tags.figure(id))]
}

async function tagsOf(tx: Transaction, { kind, baseVersionId, content }: StoredChange): Promise<string[]> {
  const said = (content ?? null) as Content
  switch (kind) {
    case 'observation': {
      const base =
        baseVersionId === null ? null : await tx.observation.findUnique({ where: { id: baseVersionId } })
      const own = base ?? { subjectKey: word(said, 'subject'), metricKey: word(said, 'metric') }
      return touchedFigures(tx, own.subjectKey, own.metricKey)
    }
    case 'statement': {
      const base =
        baseVersionId === null ? null : await tx.statement.findUnique({ where: { id: baseVersionId } })
      return [tags.subject(base?.subjectKey ?? word(said, 'subject'))]
    }
    case 'zone': {
      const base =
        baseVersionId === null ? null : await tx.zoneVersion.findUnique({ where: { id: baseVersionId } })
      const slug = base?.zoneSlug ?? word(said, 'slug')
      // What was withdrawn keeps its name.
      const renamed = said !== null && JSON.stringify(base?.name) !== JSON.stringify(said['name'])
      return [tags.zones, tags.zone(slug), ...(renamed ? [tags.names] : [])]
    }
    case 'site': {
      const base =
        baseVersionId === null ? null : await tx.siteVersion.findUnique({ where: { id: baseVersionId } })
      const slug = base?.zoneSlug ?? word(said, 'zone')
      return [tags.zones, tags.zone(slug), ...(said === null ? [] : [tags.names])]
    }
    case 'source':
      return [tags.sources, tags.names]
    case 'conflict':
      return [tags.conflicts]
    case 'legal_instrument':
      return [tags.law]
    case 'incentive':
      return [tags.incentives]
    case 'event':
      return [tags.events]
    case 'metric':
    case 'definition':
      return [tags.metrics, tags.names]
    case 'space': {
      const base =
        baseVersionId === null ? null : await tx.spaceVersion.findUnique({ where: { id: baseVersionId } })
      return [tags.spaces(base?.zoneSlug ?? word(said, 'zone')), tags.spaces(word(said, 'zone'))]
    }
    case 'attachment': {
      const base =
        baseVersionId === null
          ? null
          : await tx.attachmentVersion.findUnique({ where: { id: baseVersionId } })
      return [
        tags.attachments(base?.subjectKey ?? word(said, 'subject')),
        tags.attachments(word(said, 'subject')),
      ]
    }
    case 'identity':
      return [tags.identities]
    case 'network':
    case 'place':
    case 'organisation':
      return [tags.names]
  }
}

/** The cache tags of every page, file and answer that shows something which these changes change. */
export async function touchedBy(tx: Transaction, changes: readonly StoredChange[]) {
  const touched = new Set<string>([tags.releases])
  for (const change of changes) for (const tag of await tagsOf(tx, change)) touched.add(tag)
  return [...touched]
}
