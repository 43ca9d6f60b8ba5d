import { getTranslations } from 'next-intl/server'
import { StaffHeading } from '@/components/staff/staff-heading'
import { WithdrawalForm } from '@/components/staff/withdrawal-form'
import { Notice } from '@/components/ui/notice'
import { listDraftedChanges } from '@/lib/changes/admin-queries'
import { listFigures } from '@/lib/figures/queries'
import { listStatements } from '@/lib/statements/queries'
import { proposeZoneWithdrawalAction } from '../actions'
import { myZone } from '../my-zone'

type Props = { params: Promise<{ slug: string }> }

export default async function WithdrawZonePage({ params }: Props) {
  const { slug } = await params
  const { actor, locale, zone, subjects, home } = await myZone(slug, '/withdraw')
  const keys = subjects.map(({ value }) => value)
  const [t, drafted, figures, statements] = await Promise.all([
    getTranslations('staff.zoneWithdrawal'),
    listDraftedChanges(actor, slug),
    Promise.all(keys.map((subject) => listFigures('live', { subject }))),
    Promise.all(keys.map((subject) => listStatements('live', subject))),
  ])
  const counts = {
    figures: figures.flat().length,
    statements: statements.flat().length,
    sites: keys.length - 1,
  }
  return (
    <>
      <StaffHeading
        title={t('title', { zone: zone.name[locale] })}
        crumbs={[{ label: zone.name[locale], href: home }]}
      />
      <p className="measure">{t('about')}</p>
      <p className="mt-3 font-semibold">{t('takes', { counts: t('counts', counts) })}</p>
      <p className="mt-3 mb-6 measure">{t('stays')}</p>
      {drafted.length > 0 && (
        <div className="mb-6">
          <Notice tone="warn">{t('replaces', { count: drafted.length })}</Notice>
        </div>
      )}
      <WithdrawalForm
        action={proposeZoneWithdrawalAction}
        address={`${home}/withdraw`}
        back={home}
        kind="zone"
        base={zone.versionId}
        change={0}
      />
    </>
  )
}
