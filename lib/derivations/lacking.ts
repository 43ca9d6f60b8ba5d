import type { Text } from '@/lib/shared/text'
import { yearKnown } from './alignment'
import type { Lack } from './calculation'
import type { Ground, Subject } from './derivation'
import type { Lacking } from './explanation'

/** A lack with the names that readers know. */
export function lackingOf(
  lack: Lack,
  year: number | null,
  { zones }: Subject,
  { measureOf }: Ground,
  texts: ReadonlyMap<string, Text>,
): Lacking {
  const { why, metric, figure } = lack
  const measure = measureOf(metric)
  const covered = 'covered' in lack ? lack.covered : []
  return {
    why,
    metric: { key: metric, name: measure?.name ?? { en: metric, vi: metric } },
    period: figure?.period ?? null,
    definition: (figure && texts.get(figure.definition)) ?? null,
    unit: figure?.unit ?? null,
    isLater:
      figure !== null && year !== null && measure?.carriesForward === true && (yearKnown(figure) ?? 0) > year,
    covered: zones.filter(({ slug }) => covered.includes(slug)).map(({ name }) => name),
    of: zones.length,
  }
}
