import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { StaffHeading } from '@/components/staff/staff-heading'
import { WithdrawalForm } from '@/components/staff/withdrawal-form'
import { contentAddress } from '@/lib/editor/addresses'
import { getContent } from '@/lib/editor/admin-queries'
import { isWithdrawable } from '@/lib/editor/described'
import { nameOf } from '@/lib/editor/written'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { proposeContentWithdrawalAction } from '../../../actions'
import { numberAsked } from '@/lib/entry/number-asked'
import { kindAt } from '../../../kind-at'

type Props = {
  params: Promise<{ kind: string; key: string }>
  searchParams: Promise<{ change?: string | string[] }>
}

export default async function WithdrawContentPage({ params, searchParams }: Props) {
  const [{ kind: part, key: encoded }, asked] = await Promise.all([params, searchParams])
  const [kind, key] = [kindAt(part), decodeURIComponent(encoded)]
  if (!isWithdrawable(kind)) notFound()
  const back = contentAddress(kind, key)
  const { actor, locale } = await staffPage(`${back}/withdraw`)
  const { published, base } = await orNotFound(getContent(actor, kind, key))
  const t = await getTranslations('editor')
  const name = nameOf(published)[locale]
  return (
    <>
      <StaffHeading
        title={t('form.withdrawTitle', { name })}
        crumbs={[
          { label: t(`kinds.${kind}`), href: `/admin/content/${kind}` },
          { label: name, href: back },
        ]}
      />
      <p className="mb-6 measure">{t('form.withdrawn')}</p>
      <WithdrawalForm
        action={proposeContentWithdrawalAction}
        address={`${back}/withdraw`}
        back={back}
        kind={kind}
        base={base}
        change={numberAsked(asked.change) ?? 0}
      />
    </>
  )
}
