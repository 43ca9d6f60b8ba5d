import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { ChangeKind } from '@/lib/changes/change'
import type { Transaction } from '@/lib/platform/transaction'
import type { Prisma } from '@/prisma/generated/client'

/** What is explained of a figure is its value, where and when; of anything else, all that it says. */
const EXPLAINED = ['value', 'unit', 'subject', 'definition', 'period'] as const

const partOf = (kind: ChangeKind, content: unknown) => {
  if (kind !== 'observation' || typeof content !== 'object' || content === null) return content
  const said = new Map<string, unknown>(Object.entries(content))
  return EXPLAINED.map((field) => said.get(field))
}

/**
 * What was said to warnings about the changes that a new one takes the place of, where it says the same thing still.
 * @returns null when nothing was, or it was said of another value
 */
export async function keptExplanations(
  tx: Transaction,
  kind: ChangeKind,
  content: unknown,
  replaced: Prisma.ChangeWhereInput,
) {
  const rows = await tx.change.findMany({
    where: { ...replaced, kind },
    select: { content: true, explanations: true },
    orderBy: { id: 'desc' },
  })
  const same = rows.find((row) => isDeepStrictEqual(partOf(kind, row.content), partOf(kind, content)))
  return same?.explanations ?? null
}
