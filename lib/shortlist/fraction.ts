/** Numbers that lose nothing in a division: scores, weights, and where a ranking turns. The divisor is above zero. */
export type Fraction = { readonly over: bigint; readonly under: bigint }

const divisorOf = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisorOf(b, a % b))

/** @param under not zero */
export function ratio(over: bigint, under: bigint): Fraction {
  const sign = under < 0n ? -1n : 1n
  const common = divisorOf(over < 0n ? -over : over, under * sign) || 1n
  return { over: (over * sign) / common, under: (under * sign) / common }
}

export const NONE = ratio(0n, 1n)
export const WHOLE = ratio(1n, 1n)

/** @param text a decimal as text: `12.5` */
export function fraction(text: string): Fraction {
  const [whole = '0', part = ''] = text.split('.')
  return ratio(BigInt(whole + part), 10n ** BigInt(part.length))
}

export const plus = (a: Fraction, b: Fraction) =>
  ratio(a.over * b.under + b.over * a.under, a.under * b.under)
export const minus = (a: Fraction, b: Fraction) => plus(a, { over: -b.over, under: b.under })
export const times = (a: Fraction, b: Fraction) => ratio(a.over * b.over, a.under * b.under)
/** @param b not zero */
export const dividedBy = (a: Fraction, b: Fraction) => ratio(a.over * b.under, a.under * b.over)
export const sum = (all: readonly Fraction[]) => all.reduce(plus, NONE)
export const isZero = ({ over }: Fraction) => over === 0n

/** Below zero when the first is smaller, as a comparison for sorting. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const least = (a: Fraction, b: Fraction) => (compare(a, b) <= 0 ? a : b)

/** The whole part, towards the smaller. */
export function floor({ over, under }: Fraction): bigint {
  const whole = over / under
  return over < 0n && whole * under !== over ? whole - 1n : whole
}

/** As decimal text with at most so many places, halves rounded up, and no zeros at the end. */
export function toDecimal(value: Fraction, places: number): string {
  const scale = 10n ** BigInt(places)
  const scaled = floor(plus(times(value, ratio(scale, 1n)), ratio(1n, 2n)))
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(places + 1, '0')
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  const short = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  return scaled < 0n ? `-${short}` : short
}
