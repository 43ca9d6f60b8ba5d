import { OUTCOMES, type Summary } from '@/lib/releases/summary'

type Key = `${'figures' | 'others'}.${(typeof OUTCOMES)[number]}`

/** What a release did, in a line: "2 figures revised, 1 figure withdrawn". */
export function countWords(
  summary: Summary,
  say: { count: (key: Key, count: number) => string; none: () => string },
): string {
  const parts = (['figures', 'others'] as const).flatMap((what) =>
    OUTCOMES.filter((outcome) => summary[what][outcome] > 0).map((outcome) =>
      say.count(`${what}.${outcome}`, summary[what][outcome]),
    ),
  )
  return parts.length === 0 ? say.none() : parts.join(', ')
}
