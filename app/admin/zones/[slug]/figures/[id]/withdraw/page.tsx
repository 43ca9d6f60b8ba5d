import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { StaffHeading } from '@/components/staff/staff-heading'
import { WithdrawalForm } from '@/components/staff/withdrawal-form'
import { getEditable } from '@/lib/changes/admin-queries'
import { orNotFound } from '@/lib/entry/page'
import { getMetric } from '@/lib/metrics/queries'
import { formatPeriod } from '@/lib/shared/format-date'
import { formatStated } from '@/lib/shared/format'
import { proposeWithdrawalAction } from '../../../actions'
import { idIn } from '@/lib/entry/number-asked'
import { myZone } from '../../../my-zone'

type Props = {
  params: Promise<{ slug: string; id: string }>
  searchParams: Promise<{ change?: string | string[] }>
}

export default async function WithdrawFigurePage({ params, searchParams }: Props) {
  const [{ slug, id }, asked] = await Promise.all([params, searchParams])
  const path = `/figures/${id}/withdraw`
  const { actor, locale, zone, subjects, home } = await myZone(slug, path)
  const { published, base } = await orNotFound(getEditable(actor, 'observation', idIn(id)))
  if (!subjects.some(({ value }) => value === published.subject)) notFound()

  const [t, metric] = await Promise.all([getTranslations(), getMetric('live', published.metric)])
  const { value } = published
  return (
    <>
      <StaffHeading
        title={t('staff.figure.withdrawTitle', {
          metric: metric?.name[locale] ?? '',
          period: formatPeriod(published, locale),
        })}
        crumbs={[{ label: zone.name[locale], href: home }]}
      />
      <p className="text-lead">
        {value === null ? t('forms.notReported') : formatStated({ ...published, value }, locale)}
      </p>
      <p className="mb-6 measure">{t('staff.change.isWithdrawn')}</p>
      <WithdrawalForm
        action={proposeWithdrawalAction}
        address={home + path}
        back={home}
        kind="observation"
        base={base}
        change={idIn(asked.change)}
      />
    </>
  )
}
