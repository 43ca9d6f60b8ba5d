import { getTranslations } from 'next-intl/server'
import { FigureForm } from '@/components/staff/figure-form'
import { MetricChoice } from '@/components/staff/metric-choice'
import { StaffHeading } from '@/components/staff/staff-heading'
import { getDraftedCreation } from '@/lib/changes/admin-queries'
import { figureFields, standingFields } from '@/lib/changes/form-fields'
import { orNotFound } from '@/lib/entry/page'
import { listFigures } from '@/lib/figures/queries'
import { listMetrics } from '@/lib/metrics/queries'
import { proposeFigureAction } from '../../actions'
import { idIn } from '@/lib/entry/number-asked'
import { myZone } from '../../my-zone'
import { definitionOptions, sourceOptions } from '../../options'
import { newFigure } from './new-figure'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ metric?: string | string[]; change?: string | string[] }>
}

export default async function NewFigurePage({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, searchParams])
  const { actor, locale, zone, subjects, home } = await myZone(slug, '/figures/new')
  const change = idIn(asked.change)
  const drafted = change === 0 ? null : await orNotFound(getDraftedCreation(actor, 'observation', change))
  const [t, metrics] = await Promise.all([getTranslations('staff.figure'), listMetrics('live')])
  const metric = metrics.find(({ key }) => key === (drafted?.metric ?? asked.metric))
  const crumbs = [{ label: zone.name[locale], href: home }]
  if (!metric)
    return (
      <>
        <StaffHeading title={t('chooseTitle')} crumbs={crumbs} />
        <MetricChoice metrics={metrics} address={`${home}/figures/new`} />
      </>
    )

  const [definitions, sources, published] = await Promise.all([
    definitionOptions(metric.key, locale),
    sourceOptions(),
    listFigures('live', { subject: slug, metric: metric.key }),
  ])
  const initial = drafted
    ? {
        ...figureFields(drafted, locale),
        ...standingFields(drafted),
        subject: drafted.subject,
        metric: metric.key,
        change: String(change),
      }
    : newFigure(slug, metric, published[0], definitions[0]?.value ?? '')
  return (
    <>
      <StaffHeading title={t('newTitle', { metric: metric.name[locale] })} crumbs={crumbs} />
      <FigureForm
        action={proposeFigureAction}
        address={`${home}/figures/new?${drafted ? `change=${change}` : `metric=${metric.key}`}`}
        back={home}
        original={initial}
        stale={null}
        previous={null}
        {...{ initial, subjects, definitions, sources }}
      />
    </>
  )
}
