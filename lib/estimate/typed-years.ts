import { Exact } from '@/lib/derivations/exact'
import type { Ask } from './ask'
import { AMOUNTS_IN, type EstimateForm, type Wrong } from './form'
import { FIRST_YEAR, LAST_YEAR, MOST_YEARS } from './limits'
import { readAmount } from './typed-amount'

function readOne(field: 'revenue' | 'income', text: string, place: number, wrong: Wrong): string | null {
  const read = readAmount(text)
  if ('problem' in read) return wrong(field, read.problem, text, place)
  const isBelow = field === 'revenue' && read.amount.startsWith('-')
  return isBelow ? wrong(field, 'not_negative', text, place) : read.amount
}

/** An amount for each year; null where one cannot be read. */
function readAmounts(field: 'revenue' | 'income', typed: readonly string[], length: number, wrong: Wrong) {
  if ((typed[0] ?? '') === '') return wrong(field, 'required', '', 0)
  const amounts: (string | null)[] = []
  for (let place = 0; place < length; place++) {
    const text = typed[place] ?? ''
    amounts.push(text === '' ? (amounts.at(-1) ?? null) : readOne(field, text, place, wrong))
  }
  const read = amounts.filter((amount) => amount !== null)
  return read.length === length ? read : null
}

/** The years of a project, in whole units of their currency; null where something of them cannot be read. */
export function readYears(form: EstimateForm, wrong: Wrong): Ask['years'] | null {
  const { first, span } = form
  const isYear = /^\d{4}$/.test(first) && Number(first) >= FIRST_YEAR && Number(first) <= LAST_YEAR
  if (!isYear) wrong('first', 'year', first)
  const isSpan = /^[1-9]\d?$/.test(span) && Number(span) <= MOST_YEARS
  if (!isSpan) wrong('span', 'span', span)
  const length = isSpan ? Number(span) : 1
  const revenues = readAmounts('revenue', form.revenue, length, wrong)
  const incomes = readAmounts('income', form.income, length, wrong)
  if (!isYear || !isSpan || !revenues || !incomes) return null
  const unit = new Exact(10).pow(AMOUNTS_IN[form.in].places)
  const whole = (amount: string) => unit.times(amount).toFixed()
  return incomes.map((income, place) => ({
    year: Number(first) + place,
    revenue: whole(revenues[place] ?? '0'),
    taxableIncome: whole(income),
  }))
}
