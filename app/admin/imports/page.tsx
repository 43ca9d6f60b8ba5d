import { getTranslations } from 'next-intl/server'
import { ImportTable } from '@/components/imports/import-table'
import { UploadForm } from '@/components/imports/upload-form'
import { StaffHeading } from '@/components/staff/staff-heading'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { listImports } from '@/lib/imports/admin-queries'

type Props = { searchParams: Promise<{ problem?: string | string[] }> }

export default async function ImportsPage({ searchParams }: Props) {
  const { actor } = await staffPage('/admin/imports')
  const t = await getTranslations('imports')
  const [imports, { problem }] = await Promise.all([orNotFound(listImports(actor)), searchParams])

  return (
    <>
      <StaffHeading title={t('title')} crumbs={[{ label: t('quarter'), href: '/admin/quarter' }]} />
      <div className="mb-8 grid measure gap-3">
        <p>{t('body')}</p>
        <p>{t('whatIsRead')}</p>
      </div>
      <UploadForm problem={typeof problem === 'string' ? problem : undefined} />
      {imports.length > 0 && (
        <section aria-labelledby="sent" className="mt-12">
          <h2 id="sent" className="mb-3 text-lead">
            {t('list.title')}
          </h2>
          <ImportTable imports={imports} />
        </section>
      )}
    </>
  )
}
