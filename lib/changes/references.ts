import 'server-only'
import { ZONEBOOK } from '@/lib/derivations/zonebook'
import type { ObservationContent } from '@/lib/figures/schema'
import { db } from '@/lib/platform/db'

/**
 * What only the database can tell of a figure: that its definition and source exist, that the portal does not claim
 * to have calculated it, and that no other ruled figure stands for the same subject, metric, period and definition.
 */
export async function referenceProblems(content: ObservationContent, base: number | null) {
  const { subject, metric, definition, source, period, standing } = content
  const [known, cited, rival] = await Promise.all([
    db().definition.findFirst({ where: { key: definition, metricKey: metric }, select: { key: true } }),
    db().source.findUnique({ where: { id: source }, select: { id: true } }),
    db().observation.findFirst({
      where: {
        subjectKey: subject,
        metricKey: metric,
        period,
        definitionKey: definition,
        standing: 'ruled',
        supersededIn: null,
        ...(base === null ? {} : { id: { not: base } }),
      },
      select: { id: true },
    }),
  ])
  const fields: Record<string, string[]> = {}
  if (!known) fields['definition'] = ['unknown_definition']
  if (!cited) fields['source'] = ['unknown_source']
  if (source === ZONEBOOK) fields['source'] = ['calculated_source']
  if (standing === 'ruled' && rival) fields['period'] = ['already_published']
  return fields
}
