import { Decimal } from 'decimal.js'
import type { Unit } from '@/lib/shared/units'

const MILLION = '1000000'
const BILLION = '1000000000'
const CRORE = '10000000'

/** What a source's wording of a unit is in plain units, and by how much to multiply. */
const IN_PLAIN_UNITS: Record<string, [unit: Unit, scale: string]> = {
  zones: ['zone', '1'],
  'recognised zones': ['zone', '1'],
  'IT focus areas': ['zone', '1'],
  'zones incl. planned': ['zone', '1'],
  'zones incl. QTSC Chain members': ['zone', '1'],
  'FPT Complex called the fifth': ['ordinal', '1'],
  firms: ['enterprise', '1'],
  'IT firms': ['enterprise', '1'],
  'digital technology enterprises': ['enterprise', '1'],
  'digital technology businesses': ['enterprise', '1'],
  'large firms': ['enterprise', '1'],
  'start-ups and firms': ['enterprise', '1'],
  businesses: ['enterprise', '1'],
  'business entities': ['enterprise', '1'],
  'member companies': ['enterprise', '1'],
  companies: ['enterprise', '1'],
  'firms and research bodies': ['enterprise', '1'],
  'institutions and firms': ['enterprise', '1'],
  'resident start-ups': ['enterprise', '1'],
  residents: ['enterprise', '1'],
  people: ['person', '1'],
  engineers: ['person', '1'],
  'software engineers': ['person', '1'],
  professionals: ['person', '1'],
  'knowledge workers': ['person', '1'],
  jobs: ['person', '1'],
  'jobs created': ['person', '1'],
  'workers (capacity)': ['person', '1'],
  'workers (after phase 3)': ['person', '1'],
  countries: ['country', '1'],
  'products, services and solutions': ['product', '1'],
  patents: ['patent', '1'],
  projects: ['project', '1'],
  ha: ['ha', '1'],
  acres: ['acre', '1'],
  m2: ['m2', '1'],
  'm2 offices': ['m2', '1'],
  'million sq ft': ['sqft', MILLION],
  '%': ['percent', '1'],
  'times 2013': ['times', '1'],
  'USD private per USD state': ['USD/USD', '1'],
  'USD million': ['USD', MILLION],
  'USD million per year': ['USD', MILLION],
  'USD million per ha': ['USD/ha', MILLION],
  'USD million per ha per year': ['USD/ha/year', MILLION],
  'USD per person per year': ['USD/person/year', '1'],
  'VND billion': ['VND', BILLION],
  'VND billion per year': ['VND', BILLION],
  'VND billion per ha per year': ['VND/ha/year', BILLION],
  'NTD billion': ['TWD', BILLION],
  'CNY billion': ['CNY', BILLION],
  'CNY billion per km2': ['CNY/km2', BILLION],
  'SGD billion (currency sign in source: $)': ['SGD', BILLION],
  'HKD billion': ['HKD', BILLION],
  'AED billion': ['AED', BILLION],
  'EUR billion': ['EUR', BILLION],
  'RUB billion': ['RUB', BILLION],
  'KRW billion': ['KRW', BILLION],
  'INR crore': ['INR', CRORE],
}

/**
 * A published number in its plain unit: 13.7 “USD million per ha per year” is 13700000 USD/ha/year.
 * @returns the value as decimal text, exactly
 * @throws when the wording of the unit is none that is known
 */
export function inPlainUnit(value: number, wordedUnit: string): { value: string; unit: Unit } {
  const known = IN_PLAIN_UNITS[wordedUnit]
  if (!known) throw new Error(`“${wordedUnit}” is no unit that the facts are known to use`)
  // The shortest text that reads back as this number is what the file prints; no float is computed with.
  return { value: new Decimal(String(value)).times(known[1]).toFixed(), unit: known[0] }
}
