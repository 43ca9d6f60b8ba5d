import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { StaffHeading } from '@/components/staff/staff-heading'
import { WithdrawalForm } from '@/components/staff/withdrawal-form'
import { getEditable } from '@/lib/changes/admin-queries'
import { orNotFound } from '@/lib/entry/page'
import { proposeWithdrawalAction } from '../../../actions'
import { idIn } from '@/lib/entry/number-asked'
import { myZone } from '../../../my-zone'

type Props = {
  params: Promise<{ slug: string; id: string }>
  searchParams: Promise<{ change?: string | string[] }>
}

export default async function WithdrawStatementPage({ params, searchParams }: Props) {
  const [{ slug, id }, asked] = await Promise.all([params, searchParams])
  const path = `/statements/${id}/withdraw`
  const { actor, locale, zone, subjects, home } = await myZone(slug, path)
  const { published, base } = await orNotFound(getEditable(actor, 'statement', idIn(id)))
  if (!subjects.some(({ value }) => value === published.subject)) notFound()

  const t = await getTranslations()
  return (
    <>
      <StaffHeading
        title={t('staff.statement.withdrawTitle', { topic: t(`forms.topics.${published.topic}`) })}
        crumbs={[{ label: zone.name[locale], href: home }]}
      />
      <blockquote className="mb-2 measure border-l-4 border-rule pl-4">{published.text[locale]}</blockquote>
      <p className="mb-6 measure">{t('staff.change.isWithdrawn')}</p>
      <WithdrawalForm
        action={proposeWithdrawalAction}
        address={home + path}
        back={home}
        kind="statement"
        base={base}
        change={idIn(asked.change)}
      />
    </>
  )
}
