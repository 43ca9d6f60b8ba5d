import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Figure } from '@/lib/figures/figure'
import type { Change as Found } from '@/lib/figures/series'
import { formatNumber } from '@/lib/shared/format'
import { formatPeriod } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'

/** A change in words, its two ends leading to their passports. Whatever holds it says so by `data-change`. */
export function Change({ change, metric }: { change: Found; metric: string }) {
  const locale = useLocale()
  const t = useTranslations('figures.chart')
  const passport = (figure: Figure) => {
    const Passport = (words: ReactNode) => <a href={href(locale, `/figures/${figure.id}`)}>{words}</a>
    return Passport
  }
  return t.rich(change.direction, {
    first: passport(change.from),
    last: passport(change.to),
    metric,
    about: String(change.about),
    percent: formatNumber(change.percent, locale),
    from: formatPeriod(change.from, locale),
    to: formatPeriod(change.to, locale),
  })
}
