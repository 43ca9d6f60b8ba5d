import { parseArgs } from 'node:util'
import { readEnv } from '../lib/platform/env'
import { runCommand } from './terminal/command'
import { Refusal } from './terminal/refusal'
import { checkTruth } from './truth/check-truth'
import { doorOf } from './truth/door'
import { report } from './truth/report'

const USAGE = 'npm run truth [-- --url https://zones.example.org] [--as-of 2026-12-31]'

function asked() {
  const { PORT, ZONEBOOK_URL } = readEnv({
    PORT: process.env['PORT'],
    ZONEBOOK_URL: process.env['ZONEBOOK_URL'],
  })
  try {
    const options = {
      url: { type: 'string', default: ZONEBOOK_URL ?? `http://localhost:${PORT}` },
      'as-of': { type: 'string' },
    } as const
    const { url, 'as-of': asOf } = parseArgs({ options }).values
    return { origin: new URL(url).origin, asOf }
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\nSay it as: ${USAGE}`)
  }
}

void runCommand(async () => {
  const { origin, asOf } = asked()
  process.stdout.write(`\nReading every public page of ${origin}${asOf ? ` as of ${asOf}` : ''} …\n\n`)
  const truth = await checkTruth(doorOf(origin), asOf)
  process.stdout.write(report(truth))
  return truth.differences.length === 0 ? 0 : 1
})
