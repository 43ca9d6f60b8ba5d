import 'server-only'
import { AppError } from '@/lib/platform/errors'
import type { Transaction } from '@/lib/platform/transaction'

/**
 * The zone whose staff answer for each of these subjects: its own, or that of which it is a site; null for networks and
 * places.
 * @throws AppError NOT_FOUND when one of them is no subject
 */
export async function zonesOfSubjects(
  tx: Transaction,
  subjects: readonly string[],
): Promise<Map<string, string | null>> {
  const asked = [...new Set(subjects)]
  const rows = await tx.subject.findMany({
    where: { key: { in: asked } },
    select: {
      key: true,
      zone: { select: { slug: true } },
      site: {
        select: {
          versions: { orderBy: { publishedIn: 'desc' }, take: 1, select: { zoneSlug: true } },
        },
      },
    },
  })
  const zones = new Map(
    rows.map(({ key, zone, site }) => [key, zone?.slug ?? site?.versions[0]?.zoneSlug ?? null]),
  )
  const unknown = asked.find((subject) => !zones.has(subject))
  if (unknown !== undefined) throw new AppError('NOT_FOUND', `There is no subject ${unknown}`)
  return zones
}
