import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { FigureForm } from '@/components/staff/figure-form'
import { StaffHeading } from '@/components/staff/staff-heading'
import { Notice } from '@/components/ui/notice'
import { getEditable } from '@/lib/changes/admin-queries'
import { figureFields, reasonFields } from '@/lib/changes/form-fields'
import { orNotFound } from '@/lib/entry/page'
import { getMetric } from '@/lib/metrics/queries'
import { historyAddress } from '@/lib/history/history'
import { formatPeriod } from '@/lib/shared/format-date'
import { formatStated } from '@/lib/shared/format'
import { proposeFigureAction } from '../../actions'
import { idIn } from '@/lib/entry/number-asked'
import { myZone } from '../../my-zone'
import { definitionOptions, sourceOptions } from '../../options'

type Props = { params: Promise<{ slug: string; id: string }> }

export default async function ChangeFigurePage({ params }: Props) {
  const { slug, id } = await params
  const path = `/figures/${id}`
  const { actor, locale, zone, subjects, home } = await myZone(slug, path)
  const editable = await orNotFound(getEditable(actor, 'observation', idIn(id)))
  const { published, content, drafted, base, stale } = editable
  if (!subjects.some(({ value }) => value === published.subject)) notFound()

  const [t, metric, definitions, sources] = await Promise.all([
    getTranslations(),
    getMetric('live', published.metric),
    definitionOptions(published.metric, locale),
    sourceOptions(),
  ])
  const { value } = published
  const previous = value === null ? t('forms.notReported') : formatStated({ ...published, value }, locale)
  const why = { ...reasonFields(drafted), ...(drafted && { change: String(drafted.id) }) }
  return (
    <>
      <StaffHeading
        title={t('staff.figure.changeTitle', {
          metric: metric?.name[locale] ?? '',
          period: formatPeriod(published, locale),
        })}
        crumbs={[{ label: zone.name[locale], href: home }]}
      >
        <a href={historyAddress('observation', base)}>{t('history.link')}</a>
      </StaffHeading>
      {drafted && <Notice title={t('staff.figure.drafted', { value: previous })} />}
      <FigureForm
        action={proposeFigureAction}
        address={home + path}
        back={home}
        original={figureFields(published, locale)}
        initial={{
          ...figureFields(content, locale),
          ...why,
          base: String(base),
          subject: published.subject,
          metric: published.metric,
        }}
        {...{ stale, previous, subjects, definitions, sources }}
      />
    </>
  )
}
