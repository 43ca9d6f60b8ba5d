import { idIn } from '@/lib/entry/number-asked'
import { ImportArticle } from '@/components/imports/import-article'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { getImport, isOutcome, listRows, PAGE } from '@/lib/imports/admin-queries'
import type { ImportView, Outcome } from '@/lib/imports/import'
import { listMetrics } from '@/lib/metrics/queries'
import { cancelImportAction, takeImportAction } from './actions'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** What has to be mended is shown first, then what would change. */
const firstShown = ({ counts }: ImportView): Outcome =>
  (['wrong', 'changed', 'new'] as const).find((outcome) => counts[outcome] > 0) ?? 'unchanged'

export default async function ImportPage({ params, searchParams }: Props) {
  const [{ id: part }, { rows: asked, page: askedPage }] = await Promise.all([params, searchParams])
  const id = idIn(part)
  const { actor, locale } = await staffPage(`/admin/imports/${id}`)
  const found = await orNotFound(getImport(actor, id))
  const outcome = typeof asked === 'string' && isOutcome(asked) ? asked : firstShown(found)
  const pages = Math.max(1, Math.ceil(found.counts[outcome] / PAGE))
  const page = Math.min(Math.max(1, idIn(askedPage)), pages)
  const [rows, metrics] = await Promise.all([listRows(actor, { id, outcome, page }), listMetrics('live')])

  return (
    <ImportArticle
      of={found}
      rows={rows}
      shown={{ outcome, page, pages }}
      names={Object.fromEntries(metrics.map(({ key, name }) => [key, name[locale]]))}
      cancel={cancelImportAction}
      take={takeImportAction}
    />
  )
}
