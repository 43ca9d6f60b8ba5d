import type { Client } from 'pg'
import type { Actor } from '@/lib/auth/policy'
import type { StatementForm } from '@/lib/changes/form-schema'
import { changesOf, draftOf } from './an-actor'

/** A new statement on a zone, as its form would send it. */
export const aStatement = (zone: string, words: string): StatementForm => ({
  base: undefined,
  why: undefined,
  change: undefined,
  subject: zone,
  topic: 'facts',
  text: { en: `Made by a test: ${words}`, vi: `Do kiểm thử tạo ra: ${words}` },
  period: null,
  note: null,
  verified: false,
  confidence: 'low',
  source: 'S1',
})

export type Drafted = { changeSet: number; seen: number[] }

/** A draft of the author's with new statements on a zone, and the changes that it holds. */
export async function aDraft(
  sql: Client,
  author: Actor,
  words: readonly string[],
  zone = 'qtsc',
): Promise<Drafted> {
  const { proposeStatement } = await import('@/lib/changes/mutations')
  let changeSet = 0
  for (const one of words) changeSet = draftOf(await proposeStatement(author, aStatement(zone, one)))
  return { changeSet, seen: (await changesOf(sql, changeSet)).toSorted((a, b) => a - b) }
}

/** The same, handed in for review. */
export async function handedIn(sql: Client, author: Actor, words: readonly string[], zone = 'qtsc') {
  const { submitChangeSet } = await import('@/lib/review/mutations')
  const draft = await aDraft(sql, author, words, zone)
  const submitted = await submitChangeSet(author, { ...draft, note: null })
  if (!submitted.ok) throw new Error(`It was not handed in: ${submitted.problem.code}`)
  return draft
}
