import { browserCheck } from './browser/browser-check'
import { runChecks } from './checks/run-checks'
import { staticChecks } from './checks/static-checks'
import { inWords, tallyOfExit } from './checks/tally'
import { vitestCheck } from './checks/vitest-check'
import { generateClient } from './database/generate-client'
import { startTestCluster } from './database/test-cluster'
import { shareCompiledCode } from './process/compiled-code'
import { runCommand } from './terminal/command'
import { step } from './terminal/steps'
import { buildPortal } from './web/build'

/** What the operator set for a portal of theirs must not reach the tests, which bring their own. Empty is unset. */
function forgetInstallation() {
  for (const name of [
    'DATABASE_URL',
    'DATABASE_OWNER_URL',
    'PORT',
    'ZONEBOOK_URL',
    'ZONEBOOK_SECRET',
    'SMTP_URL',
    'CACHE_URL',
  ])
    process.env[name] = ''
}

async function build() {
  await buildPortal()
  return { tally: tallyOfExit(0), output: '' }
}

void runCommand(async () => {
  forgetInstallation()
  shareCompiledCode()
  process.stdout.write('\n')
  await step('client', generateClient, (now) => (now ? 'made' : 'up to date'))
  const cluster = await step(
    'database',
    startTestCluster,
    ({ major, port }) => `PostgreSQL ${major}, port ${port}`,
  )
  const serverUrl = () => cluster.url('postgres')
  const onServer = () => ({ ...process.env, ZONEBOOK_TEST_SERVER: serverUrl() })
  const tally = await runChecks([
    staticChecks,
    vitestCheck('unit'),
    vitestCheck('integration', onServer),
    { name: 'build', run: build },
    browserCheck(serverUrl),
    vitestCheck('start', onServer),
    vitestCheck('drills', onServer),
  ])
  process.stdout.write(`\n${inWords(tally)}\n`)
  return tally.failed === 0 ? 0 : 1
})
