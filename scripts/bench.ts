import { startTestCluster } from './database/test-cluster'
import { generateClient } from './database/generate-client'
import { runCommand } from './terminal/command'
import { step } from './terminal/steps'
import { buildPortal } from './web/build'
import { openThrowawayPortal } from './web/throwaway-portal'
import { AT_MOST, earlierPage } from '../tests/bench/earlier-page'
import { keptPage } from '../tests/bench/kept-page'

const whole = (number: number) => Math.round(number).toLocaleString('en')

void runCommand(async () => {
  process.stdout.write('\n')
  await step('client', generateClient, (now) => (now ? 'made' : 'up to date'))
  const cluster = await step('database', startTestCluster, ({ major }) => `PostgreSQL ${major}`)
  await step('build', buildPortal, (now) => (now ? 'made' : 'up to date'))
  const portal = await openThrowawayPortal(cluster.url('postgres'), 'bench')
  const kept = await keptPage(portal.url)
  process.stdout.write(
    `\nA kept page: ${kept.ratio.toFixed(2)} of a bare server's rate ` +
      `(${whole(kept.ours)} answers a second against ${whole(kept.theirs)}, medians of five rounds in turn)\n`,
  )
  const earlier = await earlierPage(portal)
  await portal.close()
  process.stdout.write(
    `A page as of an old release: ${earlier.drawn.toFixed(2)} of the same page now, at most ${AT_MOST} ` +
      `(drawn in ${earlier.then.toFixed(1)} ms against ${earlier.now.toFixed(1)} ms, medians of rounds in turn; ` +
      `${whole(earlier.releases)} releases, made in ${whole(earlier.madeIn)} s)\n` +
      `Once both are kept: ${earlier.kept.toFixed(2)}\n`,
  )
  return earlier.drawn <= AT_MOST ? 0 : 1
})
