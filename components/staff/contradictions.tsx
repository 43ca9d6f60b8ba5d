'use client'

import { useTranslations } from 'next-intl'
import { ViolationList } from '@/components/identities/violation-list'
import { Notice } from '@/components/ui/notice'
import type { Violation } from '@/lib/identities/identity'
import type { FormAction } from './staff-form'

/** What a refused publication says beside its code: the rules between figures that it would break. */
export type Refused = { violations: readonly Violation[] }
export type PublishAction = FormAction<Refused>

/** Where the publication of a draft would be refused, and by which figures. */
export function Contradictions({ violations }: { violations: readonly Violation[] }) {
  const t = useTranslations('identities.block')
  return (
    <div id="contradictions" className="grid scroll-mt-6 gap-4">
      <Notice tone="bad" title={t('title')}>
        <p className="mb-4">{t('body')}</p>
        <ViolationList violations={violations} />
      </Notice>
      <p className="measure">{t('waits')}</p>
    </div>
  )
}
