import { spanOf } from '@/lib/shared/period'
import { CRITERIA, type Criterion, EVEN, type Weights } from './criterion'
import { type Need, type Needs, NEEDS } from './needs'
import { PURPOSES } from './purpose'

/** The fields of the form, as the address names them. */
export const FIELDS = ['for', 'area', 'from', 'city', 'sector', 'budget', 'talent', 'must', 'rate'] as const
export type Field = (typeof FIELDS)[number] | `w-${Criterion}`

export type ProblemCode = 'choice' | 'number' | 'above_zero' | 'too_large' | 'date' | 'city' | 'too_long'
/** What could not be read, as it was typed: the answer goes without it. */
export type FieldProblem = { field: Field; code: ProblemCode; typed: string }

const LONGEST_WORD = 60
const MOST_DISCOUNT = 50
const MOST_WEIGHT = 100
const DECIMAL = /^\d{1,12}(\.\d{1,20})?$/
const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/

/** Without zeros that say nothing, and of a weight no more places than the address keeps. */
const plain = (text: string) =>
  text
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')

/**
 * Reads what an address asks for. Decimals are written with a point, in both languages alike.
 * @param cities the keys of the places that can be chosen
 */
export function readNeeds(asked: URLSearchParams, cities: readonly string[]) {
  const problems: FieldProblem[] = []
  const typedAt = (field: Field) => asked.get(field)?.trim() ?? ''
  const wrong = (field: Field, code: ProblemCode, typed: string) => {
    problems.push({ field, code, typed: typed.slice(0, LONGEST_WORD) })
    return null
  }
  const number = (field: Field, most: number): string | null => {
    const typed = typedAt(field)
    if (typed === '') return null
    if (!DECIMAL.test(typed)) return wrong(field, 'number', typed)
    return Number(typed) > most ? wrong(field, 'too_large', typed) : plain(typed)
  }
  const amount = (field: Field) => {
    const read = number(field, 1e12)
    return read === '0' ? wrong(field, 'above_zero', read) : read
  }
  const date = () => {
    const typed = typedAt('from')
    if (typed === '') return null
    return DATE.test(typed) && spanOf(typed) ? typed : wrong('from', 'date', typed)
  }
  const sector = () => {
    const typed = typedAt('sector').replace(/\s+/g, ' ')
    if (typed.length > LONGEST_WORD) return wrong('sector', 'too_long', typed)
    return typed === '' ? null : typed
  }
  const purpose = PURPOSES.find((known) => known === typedAt('for'))
  if (!purpose && typedAt('for') !== '') wrong('for', 'choice', typedAt('for'))
  const chosen = asked.getAll('city').filter((key) => key !== '')
  for (const key of chosen) if (!cities.includes(key)) wrong('city', 'city', key)
  const isNeed = (key: string): key is Need => NEEDS.some((need) => need === key)
  const musts = asked.getAll('must')
  for (const key of musts) if (!isNeed(key)) wrong('must', 'choice', key)
  const weight = (criterion: Criterion) => number(`w-${criterion}`, MOST_WEIGHT) ?? EVEN[criterion]

  const needs: Needs = {
    purpose: purpose ?? 'office',
    area: amount('area'),
    date: date(),
    cities: cities.filter((key) => chosen.includes(key)),
    sector: sector(),
    budget: amount('budget'),
    talent: amount('talent'),
    must: NEEDS.filter((need) => musts.includes(need)),
    weights: weightsOf(weight),
    discount: number('rate', MOST_DISCOUNT) ?? '0',
    abroad: asked.get('abroad') === 'yes',
  }
  return { needs, problems }
}

const weightsOf = (weight: (criterion: Criterion) => string): Weights => ({
  price: weight('price'),
  room: weight('room'),
  talent: weight('talent'),
  firms: weight('firms'),
  land: weight('land'),
  output: weight('output'),
})

/** The query that asks for the same again: `for=office&area=2000&city=da-nang&must=city`. */
export function toQuery(needs: Needs): string {
  const { purpose, area, date, cities, sector, budget, talent, must, weights, discount, abroad } = needs
  const query = new URLSearchParams({ for: purpose })
  const say = (name: Field, value: string | null) => {
    if (value !== null) query.append(name, value)
  }
  say('area', area)
  say('from', date)
  for (const city of cities) say('city', city)
  say('sector', sector)
  say('budget', budget)
  say('talent', talent)
  for (const need of must) say('must', need)
  for (const criterion of CRITERIA)
    if (weights[criterion] !== EVEN[criterion]) say(`w-${criterion}`, weights[criterion])
  if (discount !== '0') say('rate', discount)
  if (abroad) query.append('abroad', 'yes')
  return query.toString()
}
