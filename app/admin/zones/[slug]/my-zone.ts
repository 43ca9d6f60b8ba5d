import { notFound } from 'next/navigation'
import { can } from '@/lib/auth/policy'
import { staffPage } from '@/lib/entry/page'
import { listSites, getZone } from '@/lib/zones/queries'

/** How every page of a zone begins: with its staff. A zone that is not theirs is not found. */
export async function myZone(slug: string, path = '') {
  const { actor, locale } = await staffPage(`/admin/zones/${slug}${path}`)
  const [zone, sites] = await Promise.all([getZone('live', slug), listSites('live', slug)])
  if (!zone || !can(actor, 'change:propose', slug)) notFound()

  const subjects = [
    { value: slug, label: zone.name[locale] },
    ...sites.map(({ key, name }) => ({ value: key, label: name[locale] })),
  ]
  return { actor, locale, zone, subjects, home: `/admin/zones/${slug}` }
}
