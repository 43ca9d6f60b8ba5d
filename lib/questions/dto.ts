import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { optionalTextOf, textOf } from '@/lib/releases/known'
import type { Text } from '@/lib/shared/text'
import { ANSWER_UNITS, KNOWN_FROM, type QuestionContent } from './schema'

/** What an investor is asked, and how it can be answered. */
export type Question = Omit<QuestionContent, 'hint'> & { hint: Text | null; release: number }

export const questionSelect = {
  questionKey: true,
  position: true,
  text: true,
  hint: true,
  answer: true,
  unit: true,
  options: true,
  askedFirst: true,
  knownFrom: true,
  publishedIn: true,
} satisfies Prisma.QuestionVersionSelect

type QuestionRow = Prisma.QuestionVersionGetPayload<{ select: typeof questionSelect }>

export const toQuestion = ({ questionKey, publishedIn, ...row }: QuestionRow): Question => ({
  ...row,
  key: questionKey,
  text: textOf(row.text),
  hint: optionalTextOf(row.hint),
  unit: ANSWER_UNITS.find((unit) => unit === row.unit) ?? null,
  // Written by publishQuestion from content that its schema allowed.
  options: row.options as Question['options'],
  knownFrom: KNOWN_FROM.find((known) => known === row.knownFrom) ?? null,
  release: publishedIn,
})
