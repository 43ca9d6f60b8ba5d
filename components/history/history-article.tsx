import { useLocale, useTranslations } from 'next-intl'
import { StaffHeading } from '@/components/staff/staff-heading'
import { Notice } from '@/components/ui/notice'
import { type History, historyAddress } from '@/lib/history/history'
import type { Text } from '@/lib/shared/text'
import { HistoryItem } from './history-entry'

/** The life of a thing, the newest version first. */
export function HistoryArticle({
  history,
  zoneName,
  mayRestore,
}: {
  history: History
  zoneName: Text | null
  mayRestore: boolean
}) {
  const locale = useLocale()
  const t = useTranslations('history')
  const { kind, key, zone, name, entries, more, stands } = history
  const address = historyAddress(kind, key)
  const crumbs = zone && zoneName ? [{ label: zoneName[locale], href: `/admin/zones/${zone}` }] : []
  return (
    <>
      <StaffHeading title={t('title', { name: name?.[locale] ?? key })} crumbs={crumbs} />
      <p className="mb-6 measure text-muted">{t('intro')}</p>
      {!stands && (
        <div className="mb-6">
          <Notice tone="warn">{t(kind === 'zone' ? 'zoneGone' : 'gone')}</Notice>
        </div>
      )}
      <ol className="border-b border-rule">
        {entries.map((entry) => (
          <HistoryItem
            key={entry.change}
            entry={entry}
            kind={kind}
            address={address}
            mayRestore={mayRestore}
          />
        ))}
      </ol>
      {more > 0 && <p className="mt-4 text-muted">{t('more', { count: more })}</p>}
    </>
  )
}
