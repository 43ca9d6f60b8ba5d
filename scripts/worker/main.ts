// The worker: does what the portal does by itself, in a process and a memory of its own. A spreadsheet that takes it
// down takes no web server with it. Started by supervise.ts, which starts it again when it ends.
import { env } from '../../lib/platform/env'
import { startWorking } from './work'

/** Longer than it waits for jobs under way, shorter than it is waited for. */
const LATEST = 6000

const { DATABASE_URL } = env()
if (!DATABASE_URL) throw new Error('DATABASE_URL is not set')
const working = startWorking(DATABASE_URL)

let asked = false
const stop = () => {
  if (asked) return
  asked = true
  setTimeout(() => process.exit(0), LATEST).unref()
  void working
    .then((worker) => worker.stop())
    .then(
      () => process.exit(0),
      () => process.exit(1),
    )
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop)

await working
process.send?.('working')
