import { useLocale } from 'next-intl'
import type { Figure } from '@/lib/figures/figure'

/** What the source counted, and under it all that must be known to read the value rightly. */
export function FigureDefinition({ figure }: { figure: Figure }) {
  const locale = useLocale()
  const remarks = [figure.coverage, figure.periodNote, figure.note, figure.standingReason]
  return (
    <span data-numbers="quoted">
      {figure.definition.text[locale]}
      {remarks.map(
        (remark) =>
          remark && (
            <span key={remark.en} className="block text-muted">
              {remark[locale]}
            </span>
          ),
      )}
    </span>
  )
}
