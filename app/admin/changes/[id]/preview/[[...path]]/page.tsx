import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { SidesBesideEachOther } from '@/components/preview/sides'
import { StaffHeading } from '@/components/staff/staff-heading'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { previewOf } from '@/lib/preview/admin-queries'
import { bothSides, staffAddress } from '@/lib/preview/reading'
import { isLocale } from '@/lib/shared/text'
import { NOTHING_ASKED } from '@/lib/words/asking'
import { pageAt } from '../../../../../[locale]/_articles/page-at'

type Props = {
  params: Promise<{ id: string; path?: string[] }>
  searchParams: Promise<{ locale?: string; as?: string }>
}

/** A public page before and after, beside each other; with `as=before` or `as=after`, that side by itself. */
export default async function SidesPage({ params, searchParams }: Props) {
  const [{ id, path: parts = [] }, { locale: asked = '', as }] = await Promise.all([params, searchParams])
  const [changeSet, path] = [/^[1-9]\d{0,8}$/.test(id) ? Number(id) : 0, `/${parts.join('/')}`]
  const { actor, locale: own } = await staffPage(bothSides(changeSet, isLocale(asked) ? asked : 'en', path))
  const locale = isLocale(asked) ? asked : own
  const read = async () => ({
    title: (await pageAt({ at: 'live', locale }, parts, NOTHING_ASKED))?.title ?? path,
  })
  const before = await orNotFound(previewOf(actor, changeSet, 'before', read))
  if (as === 'before' || as === 'after') redirect(staffAddress(changeSet, as, locale, path))
  const t = await getTranslations('preview.sides')

  return (
    <>
      <StaffHeading
        title={t('title', { page: before.ok ? before.value.title : path })}
        crumbs={[{ label: t('crumb', { id }), href: `/admin/changes/${id}` }]}
      />
      <SidesBesideEachOther changeSet={changeSet} locale={locale} path={path} />
    </>
  )
}
