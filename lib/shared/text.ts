export const LOCALES = ['en', 'vi'] as const
export type Locale = (typeof LOCALES)[number]

/** A text for readers. Both languages, always: neither is a translation that may be missing. */
export type Text = { en: string; vi: string }

export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value)
}
