import { Exact } from '@/lib/derivations/exact'
import type { Figure } from '@/lib/figures/figure'

type Stated = { place: string; figure: Pick<Figure, 'qualifier' | 'unit'> & { value: string } }

/** International measures, exactly: an acre is 4,840 square yards of 0.9144 m. */
const SQUARE_METRES: Record<string, string> = {
  m2: '1',
  ha: '10000',
  acre: '4046.8564224',
  sqft: '0.09290304',
}

/** Whether values in these units can be set side by side without a rate of exchange. */
export const isConvertible = (one: string, other: string) =>
  one === other || (SQUARE_METRES[one] !== undefined && SQUARE_METRES[other] !== undefined)

/** A value in the unit that all of its kind share; areas in square metres. */
export const plainValue = ({ value, unit }: { value: string; unit: string }) =>
  new Exact(value).times(SQUARE_METRES[unit] ?? 1)

// "Over 600" is more than 600, and "under 600" less.
const lean = ({ qualifier }: Stated['figure']) =>
  ({ over: 2, at_least: 1, exact: 0, about: 0, under: -1 })[qualifier]

const bySize = (a: Stated, b: Stated) =>
  plainValue(b.figure).cmp(plainValue(a.figure)) ||
  lean(b.figure) - lean(a.figure) ||
  a.place.localeCompare(b.place, 'en')

/** The largest first, by what is stated; keys decide between equals. */
export const orderOf = (stated: readonly Stated[]) => stated.toSorted(bySize).map(({ place }) => place)

/** What the last digit that is stated counts: 100 of 1,700, and 0.1 of 258.8. */
function lastDigit(value: string): Exact {
  const [whole = '', fraction = ''] = value.split('.')
  if (fraction !== '') return new Exact(10).pow(-fraction.length)
  const zeros = /0*$/.exec(whole.replace(/^-?0+$/, ''))?.[0].length ?? 0
  return new Exact(10).pow(zeros)
}

/**
 * Between what a value is taken to lie: what is not exact was rounded at its last digit. "Over 1,700" is less than 1,800,
 * or its source would have said so.
 */
function range({ figure }: Stated): { low: Exact; high: Exact } {
  const { qualifier, value, unit } = figure
  const [plain, digit] = [plainValue(figure), plainValue({ value: lastDigit(value).toFixed(), unit })]
  const isBelow = qualifier === 'under' || qualifier === 'about'
  const isAbove = qualifier === 'over' || qualifier === 'at_least' || qualifier === 'about'
  return { low: isBelow ? plain.minus(digit) : plain, high: isAbove ? plain.plus(digit) : plain }
}

/** Whether the order of some two is open: what is known of them overlaps. */
export function isOpen(stated: readonly Stated[]): boolean {
  const ordered = stated.toSorted(bySize).map(range)
  return ordered.some(({ low }, i) => ordered.slice(i + 1).some(({ high }) => high.gt(low)))
}
