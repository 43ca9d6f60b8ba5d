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

/** Checks that run one after the other. */
export type Lane = readonly Check[]

async function runLane(checks: Lane): Promise<Tally[]> {
  const tallies: Tally[] = []
  for (const check of checks) {
    const begun = performance.now()
    const { tally, output } = await findOrFail(check)
    // Stopped meanwhile: what fails now fails for that, and there is no sum to tell.
    if (isLeaving()) await leave(1)
    const took = duration(performance.now() - begun)
    process.stdout.write(`  ${check.name.padEnd(14)}${inWords(tally)}${took && `  (${took})`}\n`)
    if (tally.failed > 0) process.stdout.write(`\n${output.trim()}\n\n`)
    tallies.push(tally)
  }
  return tallies
}

/**
 * Runs checks stage after stage, the lanes of a stage side by side, each check even if one before it failed, and prints
 * them with what they found. Neither lane alone keeps two cores busy: much of what they do is waiting.
 * @returns the sum over all
 */
export async function runChecks(stages: readonly (readonly Lane[])[]): Promise<Tally> {
  const tallies: Tally[] = []
  for (const lanes of stages) {
    const names = lanes.flatMap((lane) => lane.map(({ name }) => name))
    process.stdout.write(`  … ${names.join(', ')}\n`)
    tallies.push(...(await Promise.all(lanes.map(runLane))).flat())
  }
  return sum(tallies)
}
