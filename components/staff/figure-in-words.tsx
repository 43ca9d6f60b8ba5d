import { useLocale } from 'next-intl'
import { FigureDefinition } from '@/components/figures/figure-definition'
import { FigureValue } from '@/components/figures/figure-value'
import { SourceReference } from '@/components/figures/source-reference'
import type { Figure } from '@/lib/figures/figure'
import { formatPeriod } from '@/lib/shared/format-date'

/** A figure as a person has to weigh it against another: value, of what and when, what was counted, by whom. */
export function FigureInWords({ figure }: { figure: Figure }) {
  const locale = useLocale()
  return (
    <span className="grid gap-1">
      <span className="text-lead">
        <FigureValue figure={figure} />
      </span>
      <span>
        {[figure.metric.name[locale], figure.subject.name[locale], formatPeriod(figure, locale)].join(', ')}
      </span>
      <span className="text-note">
        <FigureDefinition figure={figure} />
      </span>
      <span className="text-note">
        <SourceReference source={figure.source} />
      </span>
    </span>
  )
}
