import { randomUUID } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import pg from 'pg'

export type JourneyRole = 'contributor' | 'publisher' | 'administrator'
export type Appointed = { email: string; name: string; password: string }

/**
 * A member of staff of the test's own, so that no other test writes into the same draft. Stays: what somebody did is
 * never deleted.
 * @param zone where alone the role holds; null for every zone
 */
export async function appoint(role: JourneyRole, zone: string | null = null): Promise<Appointed> {
  const mark = randomUUID().slice(0, 8)
  const person = {
    email: `${role}-${mark}@zonebook.test`,
    name: `Test ${role} ${mark}`,
    password: `a password ${mark}`,
  }
  const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
  await client.connect()
  try {
    await client.query(
      `WITH person AS (INSERT INTO "User" ("email", "name", "passwordHash") VALUES ($1, $2, $3) RETURNING "id")
       INSERT INTO "Appointment" ("userId", "role", "zoneSlug") SELECT "id", $4::"Role", $5 FROM person`,
      [person.email, person.name, await hash(person.password), role, zone],
    )
  } finally {
    await client.end()
  }
  return person
}
