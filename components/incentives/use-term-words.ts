import { useTranslations } from 'next-intl'
import { usePercent } from '@/components/estimate/use-percent'
import type { IncentiveTerm } from '@/lib/incentives/dto'

/** Says what a term grants: "10% for 15 years", "4 years without tax, then 50% less for 9 years"; and from when on. */
export function useTermWords() {
  const t = useTranslations('incentives.terms')
  const starts = useTranslations('incentives.countStarts')
  const percent = usePercent()

  const rate = ({ tax, percent: rate, years }: IncentiveTerm) => {
    const said = percent(rate ?? '0')
    if (years !== null) return t('rateYears', { rate: said, years })
    return tax === 'cit' ? t('rateWhole', { rate: said }) : t('rateOnly', { rate: said })
  }
  // A reduction that stands alone may last for a time that nobody states; one that follows lasts to the end.
  const withoutYears = (follows: boolean, by: string) => {
    if (follows) return t('reducedToEnd', { by: percent(by) })
    return Number(by) === 100 ? t('exemptOnly') : t('reducedOnly', { by: percent(by) })
  }
  const relief = ({ exemptYears, reducedYears, reducedBy }: IncentiveTerm) => {
    const exempt = exemptYears ? t('exempt', { years: exemptYears }) : null
    const reduced =
      reducedBy &&
      (reducedYears === null
        ? withoutYears(exempt !== null, reducedBy)
        : t('reduced', { by: percent(reducedBy), years: reducedYears }))
    return exempt && reduced ? t('then', { first: exempt, second: reduced }) : (exempt ?? reduced ?? '')
  }

  return {
    granted: (term: IncentiveTerm) => {
      if (term.kind === 'rate') return rate(term)
      return term.kind === 'relief'
        ? relief(term)
        : t('extension', { times: percent(term.times ?? '1').slice(0, -1) })
    },
    /** Null where nobody says from when on. */
    counted: ({ countFrom, atLatestIn }: IncentiveTerm) => {
      if (countFrom === null) return null
      const start = starts(countFrom)
      return atLatestIn === null ? start : t('atLatest', { start, year: atLatestIn })
    },
  }
}
