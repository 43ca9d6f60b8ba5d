import { startTestCluster } from './database/test-cluster'
import { generateClient } from './database/generate-client'
import { runCommand } from './terminal/command'
import { step } from './terminal/steps'
import { buildPortal } from './web/build'
import { openThrowawayPortal } from './web/throwaway-portal'
import { keptPage } from '../tests/bench/kept-page'

const whole = (number: number) => Math.round(number).toLocaleString('en')

void runCommand(async () => {
  process.stdout.write('\n')
  await step('client', generateClient, (now) => (now ? 'made' : 'up to date'))
  const cluster = await step('database', startTestCluster, ({ major }) => `PostgreSQL ${major}`)
  await step('build', buildPortal, (now) => (now ? 'made' : 'up to date'))
  const portal = await openThrowawayPortal(cluster.url('postgres'), 'bench')
  const kept = await keptPage(portal.url)
  await portal.close()
  process.stdout.write(
    `\nA kept page: ${kept.ratio.toFixed(2)} of a bare server's rate ` +
      `(${whole(kept.ours)} answers a second against ${whole(kept.theirs)}, medians of five rounds in turn)\n`,
  )
  return 0
})
