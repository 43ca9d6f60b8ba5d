import { OnePersonArticle } from '@/components/review/one-person-article'
import { can } from '@/lib/auth/policy'
import { listOnePersonRules } from '@/lib/review/admin-queries'
import { myZone } from '../my-zone'
import { setOnePersonRuleAction } from './actions'

type Props = { params: Promise<{ slug: string }> }

export default async function ZoneReviewPage({ params }: Props) {
  const { slug } = await params
  const { actor, zone } = await myZone(slug, '/review')
  return (
    <OnePersonArticle
      zone={zone}
      rules={await listOnePersonRules(actor, slug)}
      maySet={can(actor, 'people:manage', slug)}
      action={setOnePersonRuleAction}
    />
  )
}
