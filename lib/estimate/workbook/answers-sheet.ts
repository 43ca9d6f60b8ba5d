import { answerSaid } from '@/lib/estimate/rule-words'
import { formatDate, formatMoment } from '@/lib/shared/format-date'
import type { WorkbookSheet } from '@/lib/spreadsheets/written'
import { type Book, text } from './book'

/** What was asked, by which rules it is answered, and the address that asks it again. */
export function answersSheet({ estimate, law, locale, words, address }: Book): WorkbookSheet {
  const said = words.workbook.answers
  const { ask, zone, release, publishedAt, made, rules } = estimate
  // As answered or known: what an incentive was held against.
  const used = new Map(
    estimate.considered.flatMap(({ because }) => because.map(({ question, answer }) => [question, answer])),
  )
  const asked = law.questions.map((question) => {
    const answer = used.get(question.key) ?? ask.answers[question.key] ?? null
    return [
      question.text[locale],
      answer === null ? said.none : answerSaid(question, answer)[locale],
    ] as const
  })
  const rows: (readonly [string, string])[] = [
    [said.notice, words.api.notice],
    [said.zone, zone.name[locale]],
    [said.day, formatDate(ask.decisionDate, locale)],
    [said.first, String(ask.years[0]?.year ?? '')],
    [said.years, String(ask.years.length)],
    [said.currency, ask.currency ?? ''],
    ...asked,
    [said.release, String(release)],
    [said.published, formatMoment(publishedAt, locale)],
    [said.made, formatDate(made, locale)],
    [said.rules, rules],
    [said.address, address],
  ]
  return {
    name: words.workbook.sheets.answers,
    headings: [said.what, said.answer],
    widths: [50, 100],
    rows: rows.map(([what, answer]) => [text(what), text(answer)]),
  }
}
