import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { AsOf } from '@/lib/releases/as-of'
import { newestKnown, only, optionalTextOf, textOf } from '@/lib/releases/known'
import { sourceRefSelect, toSourceRef } from '@/lib/sources/dto'
import { STATEMENT_TOPICS, type Statement } from './statement'

export const statementSelect = (at: AsOf) =>
  ({
    id: true,
    subjectKey: true,
    topic: true,
    text: true,
    period: true,
    periodNote: true,
    note: true,
    verified: true,
    confidence: true,
    publishedIn: true,
    source: { select: sourceRefSelect(at) },
    organisations: {
      select: {
        role: true,
        organisation: { select: { slug: true, versions: { ...newestKnown(at), select: { name: true } } } },
      },
      orderBy: { organisationSlug: 'asc' },
    },
  }) satisfies Prisma.StatementSelect

type StatementRow = Prisma.StatementGetPayload<{ select: ReturnType<typeof statementSelect> }>

export const toStatement = ({ subjectKey, publishedIn, organisations, ...row }: StatementRow): Statement => ({
  ...row,
  subject: subjectKey,
  topic: STATEMENT_TOPICS.find((known) => known === row.topic) ?? 'facts',
  text: textOf(row.text),
  periodNote: optionalTextOf(row.periodNote),
  note: optionalTextOf(row.note),
  source: toSourceRef(row.source),
  organisations: organisations.map(({ role, organisation }) => ({
    slug: organisation.slug,
    name: textOf(only(organisation.versions).name),
    role,
  })),
  release: publishedIn,
})
