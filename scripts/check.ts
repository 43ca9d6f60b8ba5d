import { runChecks } from './checks/run-checks'
import { staticChecks } from './checks/static-checks'
import { inWords } from './checks/tally'
import { vitestCheck } from './checks/vitest-check'
import { generateClient } from './database/generate-client'
import { runCommand } from './terminal/command'
import { step } from './terminal/steps'

void runCommand(async () => {
  process.stdout.write('\n')
  await step('client', generateClient, (now) => (now ? 'made' : 'up to date'))
  const tally = await runChecks([staticChecks, vitestCheck('unit')])
  process.stdout.write(`\n${inWords(tally)}\n`)
  return tally.failed === 0 ? 0 : 1
})
