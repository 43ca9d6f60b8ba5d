import { isPeriod, UNDATED } from '@/lib/shared/period'
import type { Text } from '@/lib/shared/text'
import { inBoth } from './translation'

export type ReferencePeriod = { period: string; periodApproximate: boolean; periodNote: Text | null }

/** Wordings that say more than a code can: what they mean as a code, and whether only about. */
const IN_WORDS: Record<string, [period: string, approximate: boolean]> = {
  'n.d. (recent)': [UNDATED, false],
  'reported 2023-04 (year not stated)': [UNDATED, false],
  '2025-01 (year not stated)': [UNDATED, false],
  '2024 (reported 2025-03)': ['2024', false],
  '2024 plan': ['2024', false],
  '2024 (inferred)': ['2024', true],
  '2024-06 (inferred)': ['2024-06', true],
  '2012 onward': ['2012', true],
  '2020s': ['2020/2029', true],
  '2001-2020 (cumulative)': ['2001/2020', false],
  '15 years to 2024': ['2010/2024', false],
  '1973 site': ['1973', false],
}

const exactly = (period: string): ReferencePeriod => ({ period, periodApproximate: false, periodNote: null })

function financialYear(asOf: string) {
  const [, start] = /^FY(\d{4})-\d\d$/.exec(asOf) ?? []
  return start === undefined ? null : `${start}-04/${Number(start) + 1}-03`
}

/**
 * The reference period that a source's wording means. The wording is kept as a note where it says more than the code.
 * @throws when the wording is none that is known
 */
export function readPeriod(asOf: string | null): ReferencePeriod {
  if (asOf === null || asOf === '-' || asOf === 'n.d.') return exactly(UNDATED)

  const known = IN_WORDS[asOf]
  if (known) return { period: known[0], periodApproximate: known[1], periodNote: inBoth(asOf) }
  const financial = financialYear(asOf)
  if (financial) return { ...exactly(financial), periodNote: inBoth(asOf) }

  const about = asOf.startsWith('c. ')
  const period = asOf
    .replace('c. ', '')
    .replace(/^(\d{4})-(\d{4})$/, '$1/$2')
    .replace(/^(\d{4})-(\d\d)\.\.(\d\d)$/, '$1-$2/$1-$3')
  if (!isPeriod(period)) throw new Error(`“${asOf}” is no period that the facts are known to use`)
  return { ...exactly(period), periodApproximate: about }
}
