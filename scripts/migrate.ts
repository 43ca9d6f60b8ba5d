import { readEnv } from '../lib/platform/env'
import { applyMigrations } from './database/migrations'
import { runCommand } from './terminal/command'
import { step } from './terminal/steps'
import { openDatabase } from './web/installation'

/** The variables that matter here: an operator who migrates need not know the portal's secret. */
const relevant = ({ DATABASE_URL, ZONEBOOK_DATA }: NodeJS.ProcessEnv) =>
  readEnv({ DATABASE_URL, ZONEBOOK_DATA, ZONEBOOK_SECRET: 'not used to migrate, but required beside' })

void runCommand(async () => {
  const database = await step(
    'database',
    () => openDatabase(relevant(process.env)),
    ({ told }) => told,
  )
  await step(
    'migrations',
    () => applyMigrations(database.url),
    (names) => names.join(', ') || 'up to date',
  )
  return 0
})
