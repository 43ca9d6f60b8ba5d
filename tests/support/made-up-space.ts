import type { Client } from 'pg'
import type { Actor } from '@/lib/auth/policy'
import { contentForm } from '@/lib/editor/form-schema'
import { nested } from '@/lib/entry/form'
import { changesOf, draftOf } from './an-actor'
import { publishChangeSet } from './publish'

/** A made-up space of a real zone, as its form would send it: "plot" becomes `made-up-plot`. */
export const madeUpSpace = (zone: string, name: string, fields: Record<string, string>) => ({
  kind: 'space',
  locale: 'en',
  'space.zone': zone,
  'space.name.en': `Made up: ${name}`,
  'space.name.vi': `Thử nghiệm: ${name}`,
  'space.kind': 'land',
  'space.size': '10000',
  'space.sizeUnit': 'm2',
  'space.tax': 'excluded',
  'space.fees': 'unknown',
  'space.period': '2026',
  'space.source': 'S1',
  'space.verified': 'no',
  'space.confidence': 'low',
  ...fields,
})

/** Publishes made-up spaces in one release. */
export async function publishSpaces(sql: Client, author: Actor, spaces: readonly Record<string, string>[]) {
  const { proposeContent } = await import('@/lib/editor/mutations')
  let changeSet = 0
  for (const fields of spaces)
    changeSet = draftOf(await proposeContent(author, contentForm.parse(nested(fields))))
  const published = await publishChangeSet(author, {
    changeSet,
    title: { en: 'Made-up spaces', vi: 'Mặt bằng thử nghiệm' },
    seen: await changesOf(sql, changeSet),
  })
  if (!published.ok) throw new Error(published.problem.code)
  return published.value
}
