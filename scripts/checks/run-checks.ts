import { isLeaving, leave } from '../process/lifetime'
import { duration } from '../terminal/steps'
import { tellProblem } from '../terminal/refusal'
import { inWords, sum, tallyOfExit, type Tally } from './tally'

/** What a check found; its output is shown when anything failed. */
export type Finding = { tally: Tally; output: string }

export type Check = { name: string; run: () => Promise<Finding> }

async function findOrFail(check: Check): Promise<Finding & { took: string }> {
  const begun = performance.now()
  const found = await check
    .run()
    .catch((error: unknown) => ({ tally: tallyOfExit(1), output: tellProblem(error) }))
  return { ...found, took: duration(performance.now() - begun) }
}

/**
 * Runs checks one after the other, each even if one before it failed, and prints them with what they found. Those that
 * stand in a list of their own run at once: each of them keeps one processor busy and leaves the others idle.
 * @returns the sum over all
 */
export async function runChecks(steps: readonly (Check | readonly Check[])[]): Promise<Tally> {
  const tallies: Tally[] = []
  for (const step of steps) {
    const begun = ('run' in step ? [step] : step).map((check) => ({
      name: check.name,
      found: findOrFail(check),
    }))
    for (const { name, found } of begun) {
      process.stdout.write(`  ${name.padEnd(14)}`)
      const { tally, output, took } = await found
      // Stopped meanwhile: what fails now fails for that, and there is no sum to tell.
      if (isLeaving()) await leave(1)
      process.stdout.write(`${inWords(tally)}${took && `  (${took})`}\n`)
      if (tally.failed > 0) process.stdout.write(`\n${output.trim()}\n\n`)
      tallies.push(tally)
    }
  }
  return sum(tallies)
}
