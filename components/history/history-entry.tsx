import { useLocale, useTranslations } from 'next-intl'
import { FigureValue } from '@/components/figures/figure-value'
import { Why } from '@/components/releases/why'
import { ButtonLink } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Mark } from '@/components/ui/mark'
import type { ChangeKind } from '@/lib/changes/change'
import type { Hand, HistoryEntry } from '@/lib/history/history'
import { formatMoment, formatPeriod } from '@/lib/shared/format-date'
import { FieldDifferences } from './field-difference'

type Props = { entry: HistoryEntry; kind: ChangeKind; address: string; mayRestore: boolean }

/** One version: when and by whom, what it changed and why, and the way to say it again. */
export function HistoryItem({ entry, kind, address, mayRestore }: Props) {
  const locale = useLocale()
  const t = useTranslations('history')
  const operations = useTranslations('releases.operations')
  const { release, publishedAt, operation, figure, differences, stands, version } = entry
  return (
    <li className="border-t border-rule py-6">
      <h2 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-lead">
        <a href={`/admin/releases/${release}`}>{t('release', { number: release })}</a>
        <Mark tone={operation === 'withdraw' ? 'warn' : 'plain'}>{operations(operation)}</Mark>
        {stands && <Mark tone="good">{t('stands')}</Mark>}
      </h2>
      <p className="mt-1 text-note text-muted">
        <time dateTime={publishedAt}>{t('at', { moment: formatMoment(publishedAt, locale) })}</time>
        {' · '}
        <Hands entry={entry} />
      </p>
      {figure && (
        <p className="mt-2">
          <FigureValue figure={figure} /> <span className="text-muted">({formatPeriod(figure, locale)})</span>
        </p>
      )}
      {(entry.nature ?? entry.reason) && (
        <p className="mt-1 measure text-note">
          <Why change={entry} />
        </p>
      )}
      {operation === 'create' && differences.length > 4 ? (
        <div className="mt-2">
          <Disclosure summary={t('allSaid')}>
            <FieldDifferences kind={kind} differences={differences} />
          </Disclosure>
        </div>
      ) : (
        differences.length > 0 && <FieldDifferences kind={kind} differences={differences} />
      )}
      {mayRestore && entry.canRestore && (
        <p className="mt-3">
          <ButtonLink
            look="plain"
            href={`${address}/restore/${version}`}
            aria-label={t('restoreNamed', { number: release })}
          >
            {t('restore')}
          </ButtonLink>
        </p>
      )}
    </li>
  )
}

function Hands({ entry: { origin, proposedBy, approvedBy } }: { entry: HistoryEntry }) {
  const t = useTranslations('history')
  const roles = useTranslations('releases.roles')
  const said = (hand: Hand) => (hand.role ? `${hand.name} (${roles(hand.role)})` : hand.name)
  const parts = [
    t(`origins.${origin}`),
    ...(proposedBy ? [t('proposedBy', { who: said(proposedBy) })] : []),
    ...(approvedBy ? [t('approvedBy', { who: said(approvedBy) })] : []),
  ]
  return parts.join(' · ')
}
