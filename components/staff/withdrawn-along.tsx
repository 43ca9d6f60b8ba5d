import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import type { ChangeView } from '@/lib/changes/change-view'
import { type ChangeNames, useChangeName } from './change-name'

/**
 * The changes that need a card of their own, and those that a zone takes along when it is withdrawn: hundreds, all for
 * the same reason. What no longer fits is never among the latter.
 */
export function takenAlong(changes: readonly ChangeView[]) {
  const zones = changes.flatMap(({ kind, operation, zone }) =>
    kind === 'zone' && operation === 'withdraw' && zone !== null ? [zone] : [],
  )
  const goesAlong = ({ kind, operation, zone, stale }: ChangeView) =>
    kind !== 'zone' && operation === 'withdraw' && !stale && zone !== null && zones.includes(zone)
  return {
    apart: changes.filter((change) => !goesAlong(change)),
    along: changes.filter(goesAlong),
  }
}

/** What a withdrawn zone takes along, counted, and by name for those who want to see all of it. */
export function WithdrawnAlong({ changes, names }: { changes: readonly ChangeView[]; names: ChangeNames }) {
  const t = useTranslations('staff.zoneWithdrawal')
  const nameOf = useChangeName(names)
  if (changes.length === 0) return null
  return (
    <section aria-labelledby="along" className="grid gap-3 border-t border-rule py-6">
      <h3 id="along" className="text-body">
        {t('along')}
      </h3>
      <p>{t('counts', countsOf(changes.map(({ kind }) => kind)))}</p>
      <Disclosure summary={t('list')}>
        <ul className="text-note md:columns-2">
          {changes.map((change) => (
            <li key={change.id} className="break-inside-avoid py-0.5">
              {nameOf(change)}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  )
}

/** How many figures, statements and sites there are among some kinds. */
export const countsOf = (kinds: readonly string[]) => ({
  figures: kinds.filter((kind) => kind === 'observation').length,
  statements: kinds.filter((kind) => kind === 'statement').length,
  sites: kinds.filter((kind) => kind === 'site').length,
})
