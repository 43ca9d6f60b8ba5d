import { useLocale, useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import { Mark } from '@/components/ui/mark'
import type { ReleaseChange } from '@/lib/releases/release'

const KINDS = [
  'network',
  'zone',
  'site',
  'place',
  'metric',
  'definition',
  'source',
  'organisation',
  'legal_instrument',
  'incentive',
  'event',
  'conflict',
  'statement',
] as const
type Kind = (typeof KINDS)[number] | 'other'

const kindOf = ({ kind }: ReleaseChange): Kind => KINDS.find((known) => known === kind) ?? 'other'
/** What was first published needs no reason; what replaced or withdrew something gives one, and is not folded away. */
const isMended = ({ operation }: ReleaseChange) => operation !== 'create'

/** Changes that are no figures, folded by kind: a first release has hundreds. */
export function OtherChanges({ changes }: { changes: readonly ReleaseChange[] }) {
  const t = useTranslations('releases')
  const byKind = Map.groupBy(changes, kindOf)
  return (
    <div className="border-b border-rule">
      {([...KINDS, 'other'] as const).map((kind) => {
        const own = byKind.get(kind) ?? []
        if (own.length === 0) return null
        const summary = `${t(`kinds.${kind}`)}: ${t('changes', { count: own.length })}`
        return (
          <div key={kind} className="border-t border-rule py-3">
            <Disclosure summary={summary} open={own.some(isMended)}>
              <ul className="grid gap-x-10 pb-2 text-note md:block md:columns-2">
                {own.map((change) => (
                  <Change key={change.id} change={change} />
                ))}
              </ul>
            </Disclosure>
          </div>
        )
      })}
    </div>
  )
}

function Change({ change }: { change: ReleaseChange }) {
  const locale = useLocale()
  const t = useTranslations('releases')
  const { name, operation, nature, reason } = change
  return (
    <li className="break-inside-avoid py-1">
      {name?.[locale] ?? t('unnamed')} {isMended(change) && <Mark>{t(`operations.${operation}`)}</Mark>}
      {nature && (
        <span className="block text-muted">
          {t(`natures.${nature}`)}
          {reason && `: ${reason[locale]}`}
        </span>
      )}
    </li>
  )
}
