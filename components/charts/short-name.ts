import type { Locale } from '@/lib/shared/text'

/** What official names say at length and everybody writes short. */
const SHORT: Record<Locale, readonly [RegExp, string][]> = {
  en: [
    [/Concentrated Information Technology Park/g, 'Concentrated IT Park'],
    [/Information Technology/g, 'IT'],
  ],
  vi: [
    [/công nghệ thông tin/gi, 'CNTT'],
    [/công viên phần mềm/gi, 'CVPM'],
    [/công nghệ số/gi, 'CNS'],
    [/thành phố/g, 'TP'],
  ],
}

/** A name as it stands at the end of a line, where there is little room: "Khu CNTT tập trung Cầu Giấy". */
export const shortName = (name: string, locale: Locale) =>
  SHORT[locale].reduce((words, [long, short]) => words.replace(long, short), name)
