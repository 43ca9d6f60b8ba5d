import { isLeaving, leave, leaveWhenAsked } from '../process/lifetime'
import { tellProblem } from './refusal'

/** Stopping by Ctrl-C, as shells count it. */
const INTERRUPTED = 130

/**
 * Runs a command of the project: what was foreseen is told in plain words, a bug with its stack, and whatever was
 * started is stopped before the process ends.
 * @param work answers the exit code, or nothing to stay up until asked to stop
 */
export async function runCommand(work: () => Promise<number>): Promise<void>
export async function runCommand(work: () => Promise<undefined>, farewell: string): Promise<void>
export async function runCommand(work: () => Promise<number | undefined>, farewell?: string): Promise<void> {
  leaveWhenAsked(farewell ? 0 : INTERRUPTED, farewell)
  try {
    const code = await work()
    if (code !== undefined) await leave(code)
  } catch (error) {
    if (!isLeaving()) process.stderr.write(`\n${tellProblem(error)}\n`)
    await leave(1)
  }
}
