import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ProfileForm } from '@/components/staff/profile-form'
import { StaffHeading } from '@/components/staff/staff-heading'
import { Notice } from '@/components/ui/notice'
import { getEditable } from '@/lib/changes/admin-queries'
import { reasonFields, zoneFields } from '@/lib/changes/form-fields'
import { orNotFound } from '@/lib/entry/page'
import { proposeZoneAction } from '../actions'
import { idIn } from '@/lib/entry/number-asked'
import { myZone } from '../my-zone'

/** `base`: a draft that was made against an earlier version, to be redone on the one that stands now. */
type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ base?: string | string[] }> }

export default async function EditProfilePage({ params, searchParams }: Props) {
  const [{ slug }, asked] = await Promise.all([params, searchParams])
  const { actor, locale, zone, home } = await myZone(slug, '/profile')
  const version = idIn(asked.base) || zone.versionId
  const { published, content, drafted, base, stale } = await orNotFound(getEditable(actor, 'zone', version))
  if (published.slug !== slug) notFound()

  const t = await getTranslations('staff.profile')
  const why = { ...reasonFields(drafted), ...(drafted && { change: String(drafted.id) }) }
  return (
    <>
      <StaffHeading title={t('title')} crumbs={[{ label: zone.name[locale], href: home }]} />
      {drafted && <Notice title={t('drafted')} />}
      <ProfileForm
        action={proposeZoneAction}
        address={`${home}/profile?base=${base}`}
        back={home}
        original={zoneFields(published)}
        initial={{ ...zoneFields(content), ...why, base: String(base), slug }}
        stale={stale}
      />
    </>
  )
}
