import type { Ask } from './ask'

/** How a comparison is looked at, besides what is compared: nothing of it changes a verdict. */
export type View = {
  /** Only rows in which what is stated differs. */
  onlyDifferences: boolean
  /** Rows that are not comparable are ranked too: the reader insists. */
  rankAll: boolean
}

export const readView = (asked: URLSearchParams): View => ({
  onlyDifferences: asked.get('only') === 'differences',
  rankAll: asked.get('rank') === 'all',
})

type Asked = Pick<Ask, 'zones' | 'metrics' | 'alignment'> & View

/** The query that asks for the same again: `zones=qtsc,dsp&align=age`. What goes without saying is left out. */
export function comparisonQuery({ zones, metrics, alignment, onlyDifferences, rankAll }: Asked): string {
  const list = (keys: readonly string[]) => keys.map(encodeURIComponent).join(',')
  return [
    `zones=${list(zones)}`,
    metrics && `metrics=${list(metrics)}`,
    alignment === 'age' && 'align=age',
    onlyDifferences && 'only=differences',
    rankAll && 'rank=all',
  ]
    .filter(Boolean)
    .join('&')
}
