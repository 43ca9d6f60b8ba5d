import type { Fields } from '@/lib/changes/form-fields'
import type { Figure } from '@/lib/figures/figure'
import type { Metric } from '@/lib/metrics/metric'
import { readUnit } from '@/lib/shared/units'

/** A blank figure: counted and stated as the latest of its kind, its value, period and source still to be given. */
export function newFigure(
  subject: string,
  metric: Metric,
  latest: Figure | undefined,
  definition: string,
): Fields {
  const unit = latest?.unit ?? metric.unit
  return {
    subject,
    metric: metric.key,
    definition: latest?.definition.key ?? definition,
    value: '',
    scale: readUnit(unit)?.kind === 'money' ? '1000000000' : '1',
    unit,
    qualifier: 'exact',
    period: '',
    periodApproximate: 'no',
    source: '',
    status: 'reported',
    verified: 'yes',
    confidence: 'high',
    standing: 'ruled',
  }
}
