import { startTestCluster } from './database/test-cluster'
import { generateClient } from './database/generate-client'
import { runCommand } from './terminal/command'
import { step } from './terminal/steps'
import { buildPortal } from './web/build'
import { openThrowawayPortal } from './web/throwaway-portal'
import { AT_MOST, earlierPage } from '../tests/bench/earlier-page'
import { AT_MOST_MS, gridKeystroke } from '../tests/bench/grid-keystroke'
import { DRY_RUN_AT_MOST, dryRunOfManyRows, READING_AT_MOST } from '../tests/bench/dry-run'
import { keptPage } from '../tests/bench/kept-page'
import { asTable, LIGHTHOUSE_AT_LEAST, lighthouseOf } from '../tests/bench/lighthouse'
import { MANY, MANY_AT_MOST, publishMany } from '../tests/bench/publish-many'

const whole = (number: number) => Math.round(number).toLocaleString('en')

void runCommand(async () => {
  process.stdout.write('\n')
  await step('client', generateClient, (now) => (now ? 'made' : 'up to date'))
  const cluster = await step('database', startTestCluster, ({ major }) => `PostgreSQL ${major}`)
  await step('build', buildPortal, (now) => (now ? 'made' : 'up to date'))
  const portal = await openThrowawayPortal(cluster.url('postgres'), 'bench', false)
  const kept = await keptPage(portal.url)
  process.stdout.write(
    `\nA kept page: ${kept.ratio.toFixed(2)} of a bare server's rate ` +
      `(${whole(kept.ours)} answers a second against ${whole(kept.theirs)}, medians of five rounds in turn)\n`,
  )
  const pages = await lighthouseOf(portal.url)
  process.stdout.write(`\nLighthouse, mobile, each at least ${LIGHTHOUSE_AT_LEAST}:\n${asTable(pages)}\n`)
  for (const { path, lost } of pages)
    if (lost.length > 0) process.stdout.write(`${path}: ${lost.join(', ')}\n`)
  const isGood = pages.every(({ scores }) => scores.every((score) => score >= LIGHTHOUSE_AT_LEAST))
  const keys = await gridKeystroke(portal)
  const earlier = await earlierPage(portal)
  const reading = await dryRunOfManyRows(portal.environment['DATABASE_URL'] ?? '')
  await portal.close()
  process.stdout.write(
    `A page as of an old release: ${earlier.drawn.toFixed(2)} of the same page now, at most ${AT_MOST} ` +
      `(drawn in ${earlier.then.toFixed(1)} ms against ${earlier.now.toFixed(1)} ms, medians of rounds in turn; ` +
      `${whole(earlier.releases)} releases, made in ${whole(earlier.madeIn)} s)\n` +
      `Once both are kept: ${earlier.kept.toFixed(2)}\n`,
  )
  process.stdout.write(
    `A key in the grid of ${whole(keys.rows)} figures: on the screen after ${keys.p50.toFixed(1)} ms, 95 of 100 within ` +
      `${keys.p95.toFixed(1)} ms, at most ${AT_MOST_MS} (${keys.keys} keys)\n`,
  )
  process.stdout.write(
    `A dry run of 100,000 rows: ${reading.ratio.toFixed(1)} times parsing the file, at most ${DRY_RUN_AT_MOST} ` +
      `(${whole(reading.ran)} ms against ${whole(reading.parsed)} ms, medians of rounds in turn); its process held ` +
      `${whole(reading.megabytes)} MB, at most ${READING_AT_MOST}\n`,
  )
  const isRead = reading.ratio <= DRY_RUN_AT_MOST && reading.megabytes <= READING_AT_MOST
  const many = await publishMany(cluster.url('postgres'))
  process.stdout.write(
    `Publishing ${whole(MANY)} figures: ${many.adding.toFixed(1)} times one INSERT … SELECT of as many rows where they are new, ` +
      `${many.revising.toFixed(1)} where they replace others, at most ${MANY_AT_MOST} (${whole(many.addingIn)} and ` +
      `${whole(many.revisingIn)} ms against ${whole(many.statement)} ms, medians of rounds in turn)\n` +
      `Of that: ${many.account.map(({ what, ms }) => `${what} ${whole(ms)} ms`).join(', ')}\n`,
  )
  const isQuick = Math.max(many.adding, many.revising) <= MANY_AT_MOST
  return isGood && isQuick && isRead && earlier.drawn <= AT_MOST && keys.p95 <= AT_MOST_MS ? 0 : 1
})
