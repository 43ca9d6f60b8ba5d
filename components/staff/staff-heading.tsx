import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from '@/components/ui/breadcrumb'

/** The top of a staff page: the way back, what it is, and its name in the browser's tab. */
export function StaffHeading({
  title,
  crumbs = [],
  children,
}: {
  title: string
  crumbs?: readonly Crumb[]
  children?: ReactNode
}) {
  const t = useTranslations('staff')
  const home = { label: t('home.title'), href: '/admin' }
  return (
    <div className="mb-6">
      {/* React puts it into the head. */}
      <title>{`${title} – ${t('name')}`}</title>
      {crumbs.length > 0 && <Breadcrumb label={t('nav.where')} crumbs={[home, ...crumbs]} />}
      <div className="mt-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1 className="text-title">{title}</h1>
        {children}
      </div>
    </div>
  )
}
