import { ContentList } from '@/components/editor/content-list'
import { plainLetters } from '@/components/staff/plain-letters'
import { listContent } from '@/lib/editor/admin-queries'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { numberAsked } from '@/lib/entry/number-asked'
import { kindAt } from '../kind-at'

type Asked = Partial<Record<'find' | 'page' | 'stale', string | string[]>>
type Props = { params: Promise<{ kind: string }>; searchParams: Promise<Asked> }

export default async function ContentOfKindPage({ params, searchParams }: Props) {
  const [{ kind: part }, asked] = await Promise.all([params, searchParams])
  const kind = kindAt(part)
  const { actor } = await staffPage(`/admin/content/${kind}`)
  const find = typeof asked.find === 'string' ? asked.find.slice(0, 100) : ''
  const search = {
    words: plainLetters(find).split(/\s+/).filter(Boolean),
    page: Math.min(Math.max(1, numberAsked(asked.page) ?? 1), 100_000),
    onlyStale: asked.stale === 'yes',
  }
  const list = await orNotFound(listContent(actor, kind, search))
  return <ContentList kind={kind} list={list} find={find} page={search.page} onlyStale={search.onlyStale} />
}
