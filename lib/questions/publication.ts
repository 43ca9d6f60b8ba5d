import 'server-only'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import type { QuestionContent } from './schema'

export async function publishQuestion(tx: Transaction, release: number, content: QuestionContent) {
  const { key, ...rest } = content
  await tx.question.upsert({ where: { key }, create: { key }, update: {} })
  return tx.questionVersion.create({
    data: { ...rest, hint: optionalJson(rest.hint), questionKey: key, publishedIn: release },
    select: { id: true },
  })
}
