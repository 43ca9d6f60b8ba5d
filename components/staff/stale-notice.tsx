'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { Fields } from '@/lib/changes/form-fields'
import { Compared } from './compared'
import type { Names } from './said'

/** What a form is told when somebody else published first: what stands now, or null when it was withdrawn. */
export type Overtaken = { theirs: { release: number; fields: Fields } | null }

/** Both versions side by side, before anything is saved: yours as typed, and what stands now. */
export function StaleNotice({
  overtaken: { theirs },
  mine,
  names,
}: {
  overtaken: Overtaken
  mine: Fields
  names: Names
}) {
  const t = useTranslations('forms.stale')
  if (!theirs)
    return (
      <Notice tone="warn" live title={t('withdrawn')}>
        {t('withdrawnBody')}
      </Notice>
    )

  const { release } = theirs
  // What the form sends beside the fields of the version is no part of the comparison.
  const asTyped = Object.fromEntries(Object.keys(theirs.fields).map((name) => [name, mine[name] ?? '']))
  return (
    <section className="grid gap-4">
      <Notice tone="warn" live title={t('title')}>
        {t('body', { release })}
      </Notice>
      <Compared
        caption={t('caption')}
        names={names}
        versions={[
          { heading: t('mine'), fields: asTyped },
          { heading: t('theirs', { release }), fields: theirs.fields },
        ]}
      />
    </section>
  )
}
