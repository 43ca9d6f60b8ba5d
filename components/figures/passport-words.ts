import type { useTranslations } from 'next-intl'
import type { Cited } from '@/lib/figures/citation'
import { yearsTogether } from '@/lib/figures/cumulative'
import type { Figure } from '@/lib/figures/figure'
import type { Office, Passport } from '@/lib/figures/passport'
import { formatStated } from '@/lib/shared/format'
import { formatDate, formatDay, formatPeriod, formatWhen } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'
import { isStated } from '@/lib/sources/publisher'
import { titleIn } from '@/lib/sources/title-language'

/** Every word of the portal, in one language. */
export type Words = ReturnType<typeof useTranslations<never>>

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** What a figure is, in a line: "Enterprises, Quang Trung Software City, December 2020". */
export const passportTitle = (figure: Figure, locale: Locale) =>
  [figure.metric.name[locale], figure.subject.name[locale], formatPeriod(figure, locale)].join(', ')

/** The sentence that states a figure exactly, with its period, qualifier and whose word it is. */
export function passportSentence(t: Words, figure: Figure, locale: Locale): string {
  const { value, metric, subject, source, missingCause, status } = figure
  const words = {
    metric: metric.name[locale],
    subject: subject.name[locale],
    when: capital(formatWhen(figure, locale)),
    nature: metric.nature,
    years: yearsTogether(figure) ?? 0,
    publisher: source.publisher,
    stated: value === null ? '' : formatStated({ ...figure, value }, locale),
    cause: missingCause?.[locale] ?? '',
  }
  if (value === null) return t('passport.sentence.missing', words)
  if (source.quality === 'background') return t('passport.sentence.background', words)
  if (status !== 'derived') return t('passport.sentence.stated', words)
  return t(
    source.quality === 'calculation' ? 'passport.sentence.calculated' : 'passport.sentence.derived',
    words,
  )
}

/** A role as readers are told it: "a contributor of Quang Trung Software City". */
export function officeWords(t: Words, office: Office | null, locale: Locale): string {
  if (!office) return t('passport.by.unnoted')
  const { role, zone } = office
  return t('passport.by.office', {
    role,
    scope: zone ? 'zone' : 'all',
    zone: zone?.name[locale] ?? '',
  })
}

/** A figure as a citation needs it, in the language of whoever cites. */
export function cited(
  t: Words,
  { figure, published }: Pick<Passport, 'figure' | 'published'>,
  locale: Locale,
  address: string,
): Cited {
  const { id, value, missingCause, source, status, verified } = figure
  const stated =
    value === null
      ? t('passport.cited.missing', { cause: missingCause?.[locale] ?? '' })
      : formatStated({ ...figure, value }, locale)
  const remarks = [
    ...(status === 'reported' ? [] : [t(`figures.status.${status}`)]),
    ...(verified ? [] : [t('figures.unverified')]),
  ]
  const title = t('passport.cited.title', {
    subject: figure.subject.name[locale],
    metric: figure.metric.name[locale],
    period: formatPeriod(figure, locale),
    stated: remarks.length > 0 ? `${stated} (${remarks.join(', ')})` : stated,
  })
  const origin = [titleIn(source.title, locale), source.publisher, formatDate(source.published, locale)]
  return {
    id,
    release: published.release,
    publishedAt: published.publishedAt,
    title,
    note: t('passport.cited.note', { source: origin.filter(isStated).join(', ') }),
    edition: t('passport.cited.edition', { number: published.release }),
    address,
    locale,
  }
}

/** A citation in one line of plain text. */
export const citationText = (t: Words, { title, note, edition, publishedAt, address, locale }: Cited) =>
  t('passport.cited.text', {
    title,
    note,
    edition,
    published: formatDay(publishedAt, locale),
    address,
  })
