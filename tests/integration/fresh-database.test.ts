import { Client } from 'pg'
import { expect, test } from 'vitest'
import { freshDatabase } from '../support/database'

test('a fresh database is migrated, empty, and nobody else’s', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()])
  const [here, there] = [new Client(one.url), new Client(other.url)]
  await Promise.all([here.connect(), there.connect()])
  await here.query(
    `insert into "User" ("email", "name", "passwordHash") values ('a@zonebook.test', 'A', 'x')`,
  )
  expect((await there.query('select from "User"')).rowCount).toBe(0)
  await Promise.all([here.end(), there.end()])
  await Promise.all([one.drop(), other.drop()])
})
