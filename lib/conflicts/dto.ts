import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { textOf } from '@/lib/releases/known'
import type { Conflict } from './queries'

export const conflictSelect = {
  conflictKey: true,
  topic: true,
  detail: true,
  ruling: true,
  subjects: { select: { subjectKey: true }, orderBy: { subjectKey: 'asc' } },
} satisfies Prisma.ConflictVersionSelect

type ConflictRow = Prisma.ConflictVersionGetPayload<{ select: typeof conflictSelect }>

export const toConflict = ({ conflictKey, topic, detail, ruling, subjects }: ConflictRow): Conflict => ({
  key: conflictKey,
  topic: textOf(topic),
  detail: textOf(detail),
  ruling: textOf(ruling),
  subjects: subjects.map(({ subjectKey }) => subjectKey),
})
