import type { Figure } from '@/lib/figures/figure'
import { pointsOf, toSeries } from '@/lib/figures/series'
import type { ReleaseChange } from '@/lib/releases/release'
import type { Effects } from './effects'

type Change = Pick<ReleaseChange, 'before' | 'after'>

const figureOf = ({ before, after }: Change) => after ?? before

/** What these figures are about, each once. */
export const subjectsOf = (changes: readonly Change[]) => [
  ...new Set(changes.flatMap((change) => figureOf(change)?.subject.key ?? [])),
]

/**
 * The series of which a drawing changes: those of changed figures that have two values or more to draw, or had until
 * one of them was withdrawn.
 * @param standing the figures that stand after the changes, of all that the changes are about
 */
export function drawnBy(changes: readonly Change[], standing: readonly Figure[]): Effects['drawn'] {
  const keyOf = ({ subject, metric }: Figure) => `${subject.key} ${metric.key}`
  const figures = Map.groupBy(standing, keyOf)
  const ruled = changes.flatMap((change) => {
    const figure = figureOf(change)
    return figure?.standing === 'ruled' ? [{ figure, isGone: change.after === null }] : []
  })
  // Each series is drawn up once, however many of its figures change.
  return [...Map.groupBy(ruled, ({ figure }) => keyOf(figure))].flatMap(([key, own]) => {
    const [first] = own
    const points = pointsOf(toSeries(figures.get(key) ?? [])).length
    if (!first || points + (own.some(({ isGone }) => isGone) ? 1 : 0) < 2) return []
    const { subject, metric } = first.figure
    return [
      {
        subject: { key: subject.key, name: subject.name },
        metric: { key: metric.key, name: metric.name },
      },
    ]
  })
}
