import { Exact } from '@/lib/derivations/exact'
import type { Basis, EstimatedYear } from '@/lib/estimate/estimate'
import { keyOf } from './basis-notes'

/** Years one after the other that are taxed alike, on the same articles. */
export type Phase = {
  from: number
  to: number
  rate: string
  relief: EstimatedYear['relief']
  reducedBy: string | null
  /** Percent of the taxable income that is left to pay, as decimal text. */
  pays: string
  /** What the tax of these years comes to. */
  tax: string
  basis: readonly Basis[]
}

const alike = ({ rate, relief, reducedBy, basis }: EstimatedYear) =>
  [rate, relief, reducedBy, ...basis.map(keyOf)].join('|')

function paysOf({ rate, relief, reducedBy }: EstimatedYear) {
  if (relief === 'exempt') return '0'
  const left = relief === 'reduced' ? new Exact(100).minus(reducedBy ?? 0) : new Exact(100)
  return new Exact(rate).times(left).div(100).toFixed()
}

/** A project's years in the stretches that a reader thinks in: exempt, halved, at the preferential rate, at the standard one. */
export function phasesOf(years: readonly EstimatedYear[]): Phase[] {
  const phases: Phase[] = []
  let before: EstimatedYear | null = null
  for (const year of years) {
    const current = phases.at(-1)
    if (current && before && alike(before) === alike(year)) {
      current.to = year.year
      current.tax = new Exact(current.tax).plus(year.tax).toFixed()
    } else {
      const { rate, relief, reducedBy, tax, basis } = year
      phases.push({ from: year.year, to: year.year, rate, relief, reducedBy, pays: paysOf(year), tax, basis })
    }
    before = year
  }
  return phases
}
