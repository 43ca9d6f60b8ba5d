import type { Locale } from './text'

const SEPARATORS = { en: { group: ',', point: '.' }, vi: { group: '.', point: ',' } } as const

const escaped = (mark: string) => mark.replace('.', '\\.')

/**
 * Reads a number as people write it in their language: `42,450.5` in English and `42.450,5` in Vietnamese are both
 * `42450.5`. Text in, text out: no float comes between, so no digit is lost.
 * @returns the decimal in canonical form, or null when it is not a number in that language
 */
export function readDecimal(typed: string, locale: Locale): string | null {
  const { group, point } = SEPARATORS[locale]
  // Spaces, also the narrow ones that spreadsheets put in, group digits in neither language but do no harm.
  const text = typed
    .trim()
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
  const grouped = new RegExp(`^-?\\d{1,3}(${escaped(group)}\\d{3})+(${escaped(point)}\\d+)?$`)
  const plain = new RegExp(`^-?\\d+(${escaped(point)}\\d+)?$`)
  if (!grouped.test(text) && !plain.test(text)) return null
  const [whole = '', fraction = ''] = text.replaceAll(group, '').split(point)
  const digits = whole.replace(/^(-?)0+(?=\d)/, '$1')
  const decimals = fraction.replace(/0+$/, '')
  const canonical = decimals === '' ? digits : `${digits}.${decimals}`
  return canonical === '-0' ? '0' : canonical
}
