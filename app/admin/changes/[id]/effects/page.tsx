import { getTranslations } from 'next-intl/server'
import { StaffHeading } from '@/components/staff/staff-heading'
import { getChangeSet } from '@/lib/changes/admin-queries'
import { idIn } from '@/lib/entry/number-asked'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { PreviewSections } from '../preview/preview-sections'

type Props = { params: Promise<{ id: string }> }

/** What else a large change set would change: asked for apart, because finding out takes seconds. */
export default async function EffectsPage({ params }: Props) {
  const { id } = await params
  const { actor } = await staffPage(`/admin/changes/${id}/effects`)
  const changeSet = await orNotFound(getChangeSet(actor, idIn(id)))
  const t = await getTranslations('preview')
  const back = { label: t('banner.back', { id }), href: `/admin/changes/${id}` }
  return (
    <>
      <StaffHeading title={t('else.title')} crumbs={[back]} />
      <PreviewSections actor={actor} changeSet={changeSet} asked />
    </>
  )
}
