import { createTranslator } from 'use-intl/core'
import type { CriterionTest } from '@/lib/incentives/schema'
import type { Question } from '@/lib/questions/dto'
import { formatNumber } from '@/lib/shared/format'
import { LOCALES, type Locale, type Text } from '@/lib/shared/text'
import { WORDS } from '@/lib/words/words'

const inBoth = (say: (locale: Locale) => string): Text => {
  const [en, vi] = LOCALES.map(say)
  return { en: en ?? '', vi: vi ?? '' }
}

const sayingIn = (locale: Locale) =>
  createTranslator({ locale, messages: WORDS[locale], namespace: 'estimate.reasons' })
// Made once: an estimate says hundreds of rules.
const SAYING = { en: sayingIn('en'), vi: sayingIn('vi') } as const

function answerIn(question: Question | null, answer: string, locale: Locale): string {
  if (!question) return answer
  if (question.answer === 'amount') {
    const unit = question.unit && WORDS[locale].questions.units[question.unit]
    return [formatNumber(answer, locale), unit].filter(Boolean).join(' ')
  }
  if (question.answer === 'choice')
    return question.options.find(({ key }) => key === answer)?.name[locale] ?? answer
  return answer === 'yes' || answer === 'no' ? SAYING[locale](answer) : answer
}

/** An answer for people: "yes", "Software", "6,500 billion VND". */
export const answerSaid = (question: Question | null, answer: string): Text =>
  inBoth((locale) => answerIn(question, answer, locale))

/** What a condition asks, for people: "at least 6,000 billion VND", "not: Software". */
export const ruleSaid = (question: Question | null, test: CriterionTest, value: string): Text =>
  inBoth((locale) => SAYING[locale](`tests.${test}`, { value: answerIn(question, value, locale) }))
