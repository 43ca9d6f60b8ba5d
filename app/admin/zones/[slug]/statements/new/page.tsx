import { getTranslations } from 'next-intl/server'
import { StaffHeading } from '@/components/staff/staff-heading'
import { StatementForm } from '@/components/staff/statement-form'
import { getDraftedCreation } from '@/lib/changes/admin-queries'
import { statementFields } from '@/lib/changes/form-fields'
import { orNotFound } from '@/lib/entry/page'
import { proposeStatementAction } from '../../actions'
import { idIn } from '@/lib/entry/number-asked'
import { myZone } from '../../my-zone'
import { sourceOptions } from '../../options'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ change?: string | string[] }>
}

export default async function NewStatementPage({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, searchParams])
  const { actor, locale, zone, subjects, home } = await myZone(slug, '/statements/new')
  const change = idIn(asked.change)
  const drafted = change === 0 ? null : await orNotFound(getDraftedCreation(actor, 'statement', change))
  const [t, sources] = await Promise.all([getTranslations('staff.statement'), sourceOptions()])
  const initial = drafted
    ? { ...statementFields(drafted), subject: drafted.subject, change: String(change) }
    : { subject: slug, topic: 'operator', source: '', verified: 'yes', confidence: 'high' }
  return (
    <>
      <StaffHeading title={t('newTitle')} crumbs={[{ label: zone.name[locale], href: home }]} />
      <StatementForm
        action={proposeStatementAction}
        address={`${home}/statements/new${drafted ? `?change=${change}` : ''}`}
        back={home}
        original={initial}
        stale={null}
        {...{ initial, subjects, sources }}
      />
    </>
  )
}
