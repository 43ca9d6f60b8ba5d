import { WhoPublishes } from '@/components/review/who-publishes'
import { ZonePublished } from '@/components/staff/zone-published'
import { listDraftedChanges } from '@/lib/changes/admin-queries'
import { listFigures } from '@/lib/figures/queries'
import { listMetrics } from '@/lib/metrics/queries'
import { listOnePersonRules } from '@/lib/review/admin-queries'
import { listStatements } from '@/lib/statements/queries'
import { myZone } from './my-zone'

type Props = { params: Promise<{ slug: string }> }

export default async function StaffZonePage({ params }: Props) {
  const { slug } = await params
  const { actor, zone, subjects } = await myZone(slug)
  const keys = subjects.map(({ value }) => value)
  const [metrics, drafted, figures, statements, rules] = await Promise.all([
    listMetrics('live'),
    listDraftedChanges(actor, slug),
    Promise.all(keys.map((subject) => listFigures('live', { subject }))),
    Promise.all(keys.map((subject) => listStatements('live', subject))),
    listOnePersonRules(actor, slug),
  ])
  return (
    <ZonePublished
      zone={zone}
      metrics={metrics}
      drafted={drafted}
      figures={figures.flat()}
      statements={statements.flat()}
      whoPublishes={<WhoPublishes zone={zone} allowed={rules[0]?.allowed ?? false} />}
    />
  )
}
