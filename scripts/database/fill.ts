// Runs apart from the command that starts the portal, so that what it loads and connects to goes when it is done.
import * as z from 'zod'
import { runCommand } from '../terminal/command'

const variables = z.object({ ZONEBOOK_DEMO_PASSWORD: z.string() })

void runCommand(async () => {
  const { ZONEBOOK_DEMO_PASSWORD } = variables.parse(process.env)
  const { loadFacts } = await import('../../prisma/seed/load-facts')
  const facts = await loadFacts()
  const { createDemoAccounts } = await import('../../prisma/seed/demo-accounts')
  await createDemoAccounts(ZONEBOOK_DEMO_PASSWORD)
  await new Promise((told) => process.send?.(facts, undefined, {}, told))
  return 0
})
