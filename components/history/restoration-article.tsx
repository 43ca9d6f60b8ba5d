import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StaffHeading } from '@/components/staff/staff-heading'
import { useSaid } from '@/components/staff/said'
import type { ChangeKind } from '@/lib/changes/change'
import { figureFields } from '@/lib/changes/form-fields'
import { observationContent } from '@/lib/figures/schema'
import { historyAddress, type Restoration } from '@/lib/history/history'
import type { Content } from '@/lib/releases/difference'
import { FieldDifferences } from './field-difference'

type Props = { kind: ChangeKind; restoration: Restoration; children: ReactNode }

/** What an earlier version would change when it is said again, and the form that asks why. */
export function RestorationArticle({ kind, restoration, children }: Props) {
  const locale = useLocale()
  const t = useTranslations('history')
  const { key, name, release, base, differences, values, along } = restoration
  return (
    <>
      <StaffHeading
        title={t('restoring.title', { number: release })}
        crumbs={[
          { label: t('title', { name: name?.[locale] ?? t('thisFigure') }), href: historyAddress(kind, key) },
        ]}
      />
      <p className="measure">{t(base === null ? 'restoring.aboutGone' : 'restoring.about')}</p>
      {along > 0 && <p className="mt-2 font-semibold">{t('restoring.along', { count: along })}</p>}
      {values && <Values {...values} />}
      <div className="mb-8">
        <FieldDifferences kind={kind} differences={differences} />
      </div>
      {children}
    </>
  )
}

function Values({ before, after }: { before: Content | null; after: Content }) {
  const locale = useLocale()
  const t = useTranslations('history.restoring')
  const said = useSaid({ definitions: {}, sources: {} })
  const valueOf = (content: Content | null) => {
    const read = observationContent.safeParse(content)
    return read.success ? said('value', figureFields(read.data, locale)) : null
  }
  const was = valueOf(before)
  return (
    <p className="mt-4 text-lead">
      {was !== null && (
        <>
          <del className="text-muted">{was}</del> {'→ '}
        </>
      )}
      <ins className="no-underline">{valueOf(after) ?? t('unreadable')}</ins>
    </p>
  )
}
