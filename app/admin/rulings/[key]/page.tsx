import { getTranslations } from 'next-intl/server'
import { disputeName } from '@/components/staff/dispute-list'
import { DISPUTES } from '@/components/staff/addresses'
import { FigureInWords } from '@/components/staff/figure-in-words'
import { RulingForm } from '@/components/staff/ruling-form'
import { StaffHeading } from '@/components/staff/staff-heading'
import { getDispute } from '@/lib/conflicts/admin-queries'
import { rulingFields } from '@/lib/conflicts/ruling-fields'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { proposeRulingAction } from './actions'

type Props = { params: Promise<{ key: string }> }

export default async function RulingPage({ params }: Props) {
  const { key } = await params
  const address = `/admin/rulings/${key}`
  const { actor, locale } = await staffPage(address)
  const dispute = await orNotFound(getDispute(actor, key))
  const t = await getTranslations('conflicts')
  const { conflict, figures } = dispute
  return (
    <>
      <StaffHeading title={disputeName(dispute, locale)} crumbs={[{ label: t('title'), href: DISPUTES }]} />
      <p className="mb-6 measure">{conflict ? conflict.detail[locale] : t('undescribed')}</p>
      <RulingForm
        action={proposeRulingAction}
        address={address}
        back={DISPUTES}
        initial={rulingFields(dispute)}
        figures={figures.map((figure) => ({ id: figure.id, told: <FigureInWords figure={figure} /> }))}
        described={conflict !== null}
      />
    </>
  )
}
