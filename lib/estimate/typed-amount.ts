/** Digits before and after the point, as everywhere in the portal. */
const CANONICAL = /^-?\d{1,22}(\.\d{1,8})?$/
// "1.500" is fifteen hundred to some and one and a half to others.
const TWO_WAYS = /^-?[1-9]\d{0,2}[.,]\d{3}$/
const IN_GROUPS = /^-?\d{1,3}((,\d{3})+(\.\d+)?|(\.\d{3})+(,\d+)?|(,\d{3}){2,}|(\.\d{3}){2,})$/

export type AmountProblem = 'number' | 'ambiguous' | 'too_many_digits'

/** Without zeros that say nothing. */
const plain = (text: string) => {
  const whole = text.replace(/^(-?)0+(?=\d)/, '$1')
  const short = whole.includes('.') ? whole.replace(/\.?0+$/, '') : whole
  return short === '-0' ? '0' : short
}

/** Groups are told from decimals by what stands last, or by coming twice. */
function ungrouped(text: string): string {
  const point = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  const mark = text[point] ?? ''
  const comesOnce = text.indexOf(mark) === point
  if (!comesOnce) return text.replaceAll(/[.,]/g, '')
  return `${text.slice(0, point).replaceAll(/[.,]/g, '')}.${text.slice(point + 1)}`
}

/**
 * An amount as people of both languages write it, where it can be read in one way only: an address is the same in both,
 * so that `1.500` is not taken for either of what it can mean.
 * @returns decimal text, or what is wrong with it
 */
export function readAmount(typed: string): { amount: string } | { problem: AmountProblem } {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-')
  if (TWO_WAYS.test(text)) return { problem: 'ambiguous' }
  const single = /^-?\d+([.,]\d+)?$/.test(text)
  if (!single && !IN_GROUPS.test(text)) return { problem: 'number' }
  const decimal = single ? text.replace(',', '.') : ungrouped(text)
  return CANONICAL.test(decimal) ? { amount: plain(decimal) } : { problem: 'too_many_digits' }
}

/** Decimal text so that it is read in one way only: `1.500` as `1.5000`. */
export const unmistakable = (decimal: string) => (TWO_WAYS.test(decimal) ? `${decimal}0` : decimal)
