import { notFound } from 'next/navigation'
import { HistoryArticle } from '@/components/history/history-article'
import { can } from '@/lib/auth/policy'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { getHistory } from '@/lib/history/admin-queries'
import { KIND_IN_ADDRESS } from '@/lib/history/history'
import { getZone } from '@/lib/zones/queries'

type Props = { params: Promise<{ kind: string; key: string }> }

export default async function HistoryPage({ params }: Props) {
  const { kind: word, key: written } = await params
  const [kind, key] = [KIND_IN_ADDRESS[word], decodeURIComponent(written)]
  const { actor } = await staffPage(`/admin/history/${word}/${written}`)
  if (!kind) notFound()
  const history = await orNotFound(getHistory(actor, kind, key))
  const zone = history.zone === null ? null : await getZone('live', history.zone)
  return (
    <HistoryArticle
      history={history}
      zoneName={zone?.name ?? null}
      mayRestore={can(actor, 'change:propose', history.zone)}
    />
  )
}
