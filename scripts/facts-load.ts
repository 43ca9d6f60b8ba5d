import { generateClient } from './database/generate-client'
import { operatorsDatabase } from './database/operators-database'
import { describeDatabase } from './database/reach'
import { tellUpdate } from './database/tell-update'
import { runCommand } from './terminal/command'

void runCommand(async () => {
  const url = await operatorsDatabase('The embedded database has the bundled facts already.')
  await generateClient()
  const { loadFacts } = await import('../prisma/seed/load-facts')
  const { loaded, updated, figures } = await loadFacts()
  process.stdout.write(
    loaded
      ? `${figures} figures are release 1 of the ${describeDatabase(url)}.\n`
      : updated
        ? `The ${describeDatabase(url)} is up to date: ${tellUpdate(updated)}\n`
        : `The ${describeDatabase(url)} has releases of its own. Nothing was changed.\n`,
  )
  return 0
})
