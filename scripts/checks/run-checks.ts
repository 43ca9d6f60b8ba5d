import { isLeaving, leave } from '../process/lifetime'
import { duration } from '../terminal/steps'
import { tellProblem } from '../terminal/refusal'
import { inWords, sum, tallyOfExit, type Tally } from './tally'

/** What a check found; its output is shown when anything failed. */
export type Finding = { tally: Tally; output: string }

export type Check = { name: string; run: () => Promise<Finding> }

async function findOrFail(check: Check): Promise<Finding> {
  try {
    return await check.run()
  } catch (error) {
    return { tally: tallyOfExit(1), output: tellProblem(error) }
  }
}

/**
 * Runs checks one after the other, each even if one before it failed, and prints them with what they found.
 * @returns the sum over all
 */
export async function runChecks(checks: readonly Check[]): Promise<Tally> {
  const tallies: Tally[] = []
  for (const check of checks) {
    process.stdout.write(`  ${check.name.padEnd(14)}`)
    const begun = performance.now()
    const { tally, output } = await findOrFail(check)
    // Stopped meanwhile: what fails now fails for that, and there is no sum to tell.
    if (isLeaving()) await leave(1)
    const took = duration(performance.now() - begun)
    process.stdout.write(`${inWords(tally)}${took && `  (${took})`}\n`)
    if (tally.failed > 0) process.stdout.write(`\n${output.trim()}\n\n`)
    tallies.push(tally)
  }
  return sum(tallies)
}
