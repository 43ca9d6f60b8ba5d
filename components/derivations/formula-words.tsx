import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Formula } from '@/lib/derivations/formula'
import { termsOf } from '@/lib/derivations/formula'
import type { Metric } from '@/lib/metrics/metric'
import { href } from '@/lib/words/href'

type Named = readonly Pick<Metric, 'key' | 'name'>[]

/** A formula in words, each metric in it leading to its page. */
export function FormulaWords({ formula, metrics }: { formula: Formula; metrics: Named }) {
  const locale = useLocale()
  const t = useTranslations('derivations.formulas')
  const [first, second] = termsOf(formula).map(({ metric }) => ({
    key: metric,
    name: metrics.find(({ key }) => key === metric)?.name[locale] ?? metric,
  }))
  const link = (key: string | undefined) =>
    function MetricLink(chunks: ReactNode) {
      return <a href={href(locale, `/metrics/${key ?? ''}`)}>{chunks}</a>
    }
  return t.rich(formula.kind, {
    first: first?.name ?? '',
    second: second?.name ?? '',
    one: link(first?.key),
    other: link(second?.key),
  })
}
