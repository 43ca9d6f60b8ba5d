import { Exact } from '@/lib/derivations/exact'
import type { Question } from '@/lib/questions/dto'
import { isDay } from '@/lib/shared/period'
import type { Ask } from './ask'
import { AMOUNTS_IN, AMOUNTS_IN_ORDER, type AmountsIn, ANSWER } from './form'
import { type EstimateForm, type FormProblem, formIn, short, withoutBlankEnd, type Wrong } from './form'
import { readAnswers, tellUnasked } from './typed-answers'
import { unmistakable } from './typed-amount'
import { readYears } from './typed-years'

/** What an address is read by: zones and questions that there are, and the day that a blank one stands for. */
type Known = { zones: readonly string[]; questions: readonly Question[]; today: string }

export type ReadForm = {
  form: EstimateForm
  /** Whether the address asks for anything. */
  isAsked: boolean
  /** Null while something that every estimate needs is missing or cannot be read. */
  ask: Ask | null
  /** Another day of decision to hold it against, where it can be read. */
  other: string | null
  problems: FormProblem[]
}

/**
 * Reads what an address asks to be estimated. Nothing that is typed is lost: what cannot be read is told, and an answer
 * that cannot is taken for missing.
 */
export function readForm(asked: URLSearchParams, { zones, questions, today }: Known): ReadForm {
  const form = formIn(asked, questions, today)
  const problems: FormProblem[] = []
  const wrong: Wrong = (field, code, typed, place) => {
    problems.push({ field, code, typed: short(typed), place: place ?? null })
    return null
  }
  if (asked.size === 0) return { form, isAsked: false, ask: null, other: null, problems }

  const isZone = zones.includes(form.zone)
  if (!isZone) wrong('zone', form.zone === '' ? 'required' : 'zone', form.zone)
  if (!isDay(form.day)) wrong('day', 'date', form.day)
  const unit = short(asked.get('in') ?? '')
  if (unit !== '' && unit !== form.in) wrong('in', 'choice', unit)
  const years = readYears(form, wrong)
  const answers = readAnswers(form, questions, wrong)
  tellUnasked(asked, questions, wrong)
  const other = form.other === '' ? null : isDay(form.other) ? form.other : wrong('other', 'date', form.other)
  const isReadable = isZone && isDay(form.day) && years !== null
  const { currency } = AMOUNTS_IN[form.in]
  const ask = isReadable ? { zone: form.zone, decisionDate: form.day, answers, years, currency } : null
  return { form, isAsked: true, ask, other, problems }
}

const DECIMAL = /^-?\d{1,22}(\.\d{1,8})?$/
const moved = (amount: string, places: number) => new Exact(amount).div(new Exact(10).pow(places)).toFixed()

/** The largest unit in which all amounts can be typed. */
function unitOf({ currency, years }: Ask): AmountsIn {
  const amounts = years.flatMap(({ revenue, taxableIncome }) => [revenue, taxableIncome])
  const possible = AMOUNTS_IN_ORDER.filter((unit) => AMOUNTS_IN[unit].currency === (currency ?? 'USD'))
  return (
    possible.find((unit) =>
      amounts.every((amount) => DECIMAL.test(moved(amount, AMOUNTS_IN[unit].places))),
    ) ?? 'usd'
  )
}

/** Blank where an amount is as the year before, and no blanks at the end. */
const shortened = (amounts: readonly string[]) =>
  withoutBlankEnd(amounts.map((amount, place) => (place > 0 && amount === amounts[place - 1] ? '' : amount)))

/** The query that asks for the same again, in one order whoever asked: what a link, a workbook and a print carry. */
export function toQuery(ask: Ask, other: string | null = null): string {
  const { zone, decisionDate, years, answers } = ask
  const unit = unitOf(ask)
  const typed = (amount: string) => unmistakable(moved(amount, AMOUNTS_IN[unit].places))
  const query = new URLSearchParams({ zone, day: decisionDate, in: unit })
  query.append('first', String(years[0]?.year ?? decisionDate.slice(0, 4)))
  query.append('span', String(years.length))
  for (const amount of shortened(years.map(({ revenue }) => typed(revenue)))) query.append('revenue', amount)
  for (const amount of shortened(years.map(({ taxableIncome }) => typed(taxableIncome))))
    query.append('income', amount)
  for (const key of Object.keys(answers).toSorted())
    query.append(ANSWER + key, unmistakable(answers[key] ?? ''))
  if (other !== null) query.append('other', other)
  return query.toString()
}
