import { isLocale, type Locale } from '@/lib/shared/text'

/** The language that a reader's browser prefers among ours (`vi-VN,vi;q=0.9,en;q=0.5`); English when it names none. */
export function preferredLocale(acceptLanguage: string): Locale {
  const wishes = acceptLanguage.split(',').map((wish, place) => {
    const [range = '', ...parameters] = wish.trim().split(/\s*;\s*/)
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    return { language: range.split('-')[0]?.toLowerCase() ?? '', weight: Number(weight ?? 1) || 0, place }
  })
  const inOrder = wishes
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.place - b.place)
  return inOrder.map(({ language }) => language).find(isLocale) ?? 'en'
}
