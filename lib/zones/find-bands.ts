import { Decimal } from 'decimal.js'

/** A range from its start on and up to before its end; its key stands in addresses. */
type Band = { key: string; from: number | null; to: number | null }

/** Land in hectares. */
export const SIZES = [
  { key: '-10', from: null, to: 10 },
  { key: '10-50', from: 10, to: 50 },
  { key: '50-200', from: 50, to: 200 },
  { key: '200-', from: 200, to: null },
] as const satisfies readonly Band[]

/** What can be leased, in square metres. */
export const OFFERS = [
  { key: '-1000', from: null, to: 1000 },
  { key: '1000-10000', from: 1000, to: 10_000 },
  { key: '10000-', from: 10_000, to: null },
] as const satisfies readonly Band[]

/** Years of recognition; the key names the last year that is in it. */
export const YEARS = [
  { key: '-2014', from: null, to: 2015 },
  { key: '2015-2019', from: 2015, to: 2020 },
  { key: '2020-', from: 2020, to: null },
] as const satisfies readonly Band[]

/** The bands that hold a value: one, since bands meet and do not overlap. */
export const bandOf = (bands: readonly Band[], value: Decimal.Value): string[] =>
  bands
    .filter(
      ({ from, to }) =>
        (from === null || new Decimal(value).gte(from)) && (to === null || new Decimal(value).lt(to)),
    )
    .map(({ key }) => key)

/** Square metres in a unit of area. */
const SQUARE_METRES: Record<string, string> = {
  ha: '10000',
  m2: '1',
  acre: '4046.8564224',
  sqft: '0.09290304',
}

/** An area in square metres, exactly; null in a unit that measures none. */
export function squareMetres(value: string, unit: string): Decimal | null {
  const one = SQUARE_METRES[unit]
  return one === undefined ? null : new Decimal(value).times(one)
}
