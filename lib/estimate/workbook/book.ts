import type { Changed } from '@/lib/estimate/changed'
import type { Estimate, Option } from '@/lib/estimate/estimate'
import type { Law } from '@/lib/estimate/law'
import type { Locale, Text } from '@/lib/shared/text'
import type { WorkbookCell } from '@/lib/spreadsheets/written'
import type { WORDS } from '@/lib/words/words'

/** What a workbook tells, and in which language. */
export type Book = {
  estimate: Estimate
  law: Law
  locale: Locale
  words: (typeof WORDS)[Locale]['estimate']
  /** The same project decided on another day, where the address asks for one. */
  changed: Changed | null
  /** The whole address that gives the same estimate again. */
  address: string
}

export const text = (said: string | null): WorkbookCell => (said === null ? null : { text: said })
export const inLocale = (said: Text | null, locale: Locale): WorkbookCell => said && { text: said[locale] }

/** "17% CIT rate (form 2) + Longer CIT holiday" */
export const nameOf = ({ parts }: Option, { locale, words }: Book) =>
  parts
    .map(({ incentive, variant }) =>
      variant === null
        ? incentive.title[locale]
        : `${incentive.title[locale]} (${words.workbook.conditions.form} ${variant})`,
    )
    .join(' + ')
