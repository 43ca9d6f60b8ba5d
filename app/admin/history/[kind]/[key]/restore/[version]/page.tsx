import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ReasonedForm } from '@/components/history/reasoned-form'
import { RestorationArticle } from '@/components/history/restoration-article'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { getRestoration } from '@/lib/history/admin-queries'
import { historyAddress, KIND_IN_ADDRESS } from '@/lib/history/history'
import { restoreAction } from '../../../../actions'

type Props = { params: Promise<{ kind: string; key: string; version: string }> }

export default async function RestorePage({ params }: Props) {
  const { kind: word, key: written, version } = await params
  const [kind, key] = [KIND_IN_ADDRESS[word], decodeURIComponent(written)]
  const address = `/admin/history/${word}/${written}/restore/${version}`
  const { actor } = await staffPage(address)
  if (!kind || !/^\d{1,9}$/.test(version)) notFound()
  const restoration = await orNotFound(getRestoration(actor, kind, key, Number(version)))
  const t = await getTranslations('history.restoring')
  const { base } = restoration
  return (
    <RestorationArticle kind={kind} restoration={restoration}>
      <ReasonedForm
        action={restoreAction}
        address={address}
        back={historyAddress(kind, key)}
        sent={{ kind, key, version, ...(base !== null && { base: String(base) }) }}
        words={{ submit: t('submit'), cancel: t('cancel') }}
      />
    </RestorationArticle>
  )
}
