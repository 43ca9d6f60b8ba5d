import type { Client } from 'pg'
import { expect } from 'vitest'
import type { Actor } from '@/lib/auth/policy'

type Role = Actor['appointments'][number]['role']

/** A member of staff of the test's own, as an actor. `zone` is null for a role that holds in all of them. */
export async function anActor(
  sql: Client,
  role: Role,
  zone: string | null = null,
  name = 'Test',
): Promise<Actor> {
  const { rows } = await sql.query<{ id: number }>(
    `WITH person AS (INSERT INTO "User" ("email", "name", "passwordHash")
       VALUES (gen_random_uuid() || '@zonebook.test', $1, 'none') RETURNING "id")
     INSERT INTO "Appointment" ("userId", "zoneSlug", "role") SELECT "id", $2, $3::"Role" FROM person RETURNING "userId" AS id`,
    [name, zone, role],
  )
  // Reads the environment, which a test sets after its imports.
  const { actorWithId } = await import('@/lib/auth/actor')
  const actor = await actorWithId(rows[0]?.id ?? 0)
  if (!actor) throw new Error('The person was not appointed')
  return actor
}

/** The draft that a proposal was saved to. Fails when it was refused. */
export function draftOf(saved: { ok: boolean; value?: { next: string } }) {
  expect(saved).toMatchObject({ ok: true })
  return Number(saved.value?.next.split('/').pop())
}

/** The changes of a draft, as a publisher's page would show them now. */
export async function changesOf(sql: Client, changeSet: number) {
  const { rows } = await sql.query<{ id: number }>(`SELECT "id" FROM "Change" WHERE "changeSetId" = $1`, [
    changeSet,
  ])
  return rows.map(({ id }) => id)
}
