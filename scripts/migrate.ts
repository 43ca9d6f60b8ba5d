import { readEnv } from '../lib/platform/env'
import { applyMigrations, grantPortalRights } from './database/migrations'
import { runCommand } from './terminal/command'
import { step } from './terminal/steps'
import { openDatabase } from './web/installation'

/** The variables that matter here: an operator who migrates need not know the portal's secret. */
const relevant = ({ DATABASE_URL, DATABASE_OWNER_URL, ZONEBOOK_DATA }: NodeJS.ProcessEnv) =>
  readEnv({
    DATABASE_URL,
    DATABASE_OWNER_URL,
    ZONEBOOK_DATA,
    ZONEBOOK_SECRET: 'not used to migrate, but required beside',
  })

const granted = (there: boolean) =>
  there
    ? 'zonebook_portal has its rights'
    : 'there is none: CREATE ROLE zonebook_portal NOLOGIN; as a superuser, then this again'

void runCommand(async () => {
  const database = await step(
    'database',
    () => openDatabase(relevant(process.env)),
    ({ told }) => told,
  )
  await step(
    'migrations',
    () => applyMigrations(database.owner),
    (names) => names.join(', ') || 'up to date',
  )
  await step('portal’s role', () => grantPortalRights(database.owner), granted)
  return 0
})
