import { yearsTogether } from '@/lib/figures/cumulative'
import type { Figure } from '@/lib/figures/figure'
import type { Paper } from './paper'

/** Other figures that sources state for the same thing: of the same period, or in a known disagreement with it. */
export const alternatesOf = (figure: Figure, figures: readonly Figure[]) =>
  figures.filter(
    (other) =>
      other.id !== figure.id &&
      other.standing === 'alternate' &&
      other.value !== null &&
      other.metric.key === figure.metric.key &&
      (other.period === figure.period || (other.conflict !== null && other.conflict === figure.conflict)),
  )

/**
 * What a reader must know before quoting a figure, in words.
 * @param others how many other figures sources state for the same thing
 */
export function figureMarks({ t }: Paper, figure: Figure, others: number): string[] {
  const years = yearsTogether(figure)
  return [
    years === null ? '' : t('figures.together', { years }),
    figure.standing === 'alternate' ? t('figures.standing.alternate') : '',
    figure.status === 'reported' ? '' : t(`figures.status.${figure.status}`),
    figure.verified ? '' : t('figures.unverified'),
    others === 0 ? '' : t('factsheet.others', { count: others }),
  ].filter(Boolean)
}
