import { parseArgs } from 'node:util'
import type { Chain } from '../lib/seals/chain'
import { type NotedSeal, verifyChains } from '../lib/seals/verify'
import { readEnv } from '../lib/platform/env'
import { readersDatabase } from './database/readers-database'
import { withClient } from './database/with-client'
import { runCommand } from './terminal/command'
import { Refusal } from './terminal/refusal'
import { step } from './terminal/steps'

const USAGE = 'npm run verify -- --release 12 --seal <the 64 letters and digits that you noted>'

/** The seal that the caller noted from the page of a release, if one is given. */
function readNoted(): NotedSeal | undefined {
  const { release, seal } = parseArgs({
    options: { release: { type: 'string' }, seal: { type: 'string' } },
    strict: false,
  }).values
  if (release === undefined && seal === undefined) return undefined
  const isUsable =
    typeof release === 'string' &&
    /^\d{1,9}$/.test(release) &&
    typeof seal === 'string' &&
    /^[\da-f]{64}$/i.test(seal)
  if (!isUsable) throw new Refusal(`Give both: ${USAGE}`)
  return { release: Number(release), seal }
}

/** The variables that matter here: whoever verifies need not know the portal's secret. */
const relevant = ({ DATABASE_URL, ZONEBOOK_DATA }: NodeJS.ProcessEnv) =>
  readEnv({ DATABASE_URL, ZONEBOOK_DATA, ZONEBOOK_SECRET: 'not used to verify, but required beside' })

const verify = (url: string, noted: NotedSeal | undefined) =>
  withClient(url, async (client) => {
    // One moment of the database, so that a publication meanwhile breaks nothing.
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    return verifyChains(client, noted)
  })

const inWords = (what: string, { holding, newest, broken }: Chain) => {
  const held = `${holding.toLocaleString('en')} ${holding === 1 ? 'holds' : 'hold'}`
  const last = newest ? `, the newest, ${newest.number}, is ${newest.digest}` : ''
  return `  ${what.padEnd(14)}${held}${last}${broken ? '; the next is broken' : ''}\n`
}

void runCommand(async () => {
  const noted = readNoted()
  process.stdout.write('\n')
  const { url } = await step(
    'database',
    () => readersDatabase(relevant(process.env)),
    ({ told }) => told,
  )
  const { releases, audit, broken } = await step(
    'chains',
    () => verify(url, noted),
    (found) => (found.broken ? 'broken' : 'whole'),
  )
  process.stdout.write(inWords('releases', releases) + inWords('audit entries', audit))
  if (broken) {
    process.stderr.write(`\nThe first broken link is ${broken.link}: ${broken.why}.\n`)
    return 1
  }
  const end = noted
    ? `, and release ${noted.release} has the seal that was noted.`
    : '. That they were not written anew as a whole, only a seal that was noted elsewhere shows:\n' + USAGE
  process.stdout.write(`\nBoth chains hold${end}\n`)
  return 0
})
