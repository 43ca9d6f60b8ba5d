import { KindList } from '@/components/editor/kind-list'
import { countContent } from '@/lib/editor/admin-queries'
import { staffPage } from '@/lib/entry/page'

export default async function ContentPage() {
  const { actor } = await staffPage('/admin/content')
  return <KindList counts={await countContent(actor)} />
}
