import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Exact } from '@/lib/derivations/exact'
import { bestOption } from '@/lib/estimate/changed'
import type { Estimate } from '@/lib/estimate/estimate'
import { Mark } from '@/components/ui/mark'
import { formatDate } from '@/lib/shared/format-date'
import { undecidedIn } from './undecided'
import type { Amounts } from './use-amounts'

type Props = { estimate: Estimate; amounts: Amounts }

/** The answer in a sentence, for which zone and day it is, and how sure it is. */
export function Finding({ estimate, amounts }: Props) {
  const locale = useLocale()
  const t = useTranslations('estimate')
  const { zone, ask, considered, caveats } = estimate
  const best = bestOption(estimate)
  const isUnverified = considered.some(
    ({ incentive, verified }) => !verified && best?.incentives.includes(incentive.slug),
  )
  return (
    <header data-numbers="counted">
      <p className="text-note text-muted">
        {t('finding.for', { zone: zone.name[locale], day: formatDate(ask.decisionDate, locale) })}
      </p>
      <p role="status" className="fi">
        <Sentence estimate={estimate} amounts={amounts} />
      </p>
      {caveats.includes('standard_rate_of_another_day') && (
        <p className="la">{t('caveats.standard_rate_of_another_day')}</p>
      )}
      <p className="ms">
        <Mark tone="warn">{t('noAdvice')}</Mark>{' '}
        {isUnverified && <Mark tone="warn">{t('finding.unverified')}</Mark>}{' '}
        {best && best.doubts.length > 0 && <Mark tone="warn">{t('finding.doubtful')}</Mark>}
      </p>
    </header>
  )
}

const strong = (chunks: ReactNode) => <b>{chunks}</b>

function Sentence({ estimate, amounts: { say, sayTotal } }: Props) {
  const t = useTranslations('estimate.finding')
  const { baseline, ask, caveats } = estimate
  const best = bestOption(estimate)
  const open = undecidedIn(estimate, [])
  const without = say(baseline.total)
  const years = ask.years.length
  if (caveats.includes('no_standard_rate')) return t('noRate')
  if (best)
    return t.rich('saves', { paid: say(best.total), without, years, saving: say(best.saving), strong })
  if (open) {
    const saving = sayTotal(new Exact(baseline.total).minus(open.total).toFixed())
    return t.rich('open', { without, years, least: sayTotal(open.total), saving, strong })
  }
  return t.rich(new Exact(baseline.total).isZero() ? 'noTax' : 'nothing', { without, years, strong })
}
