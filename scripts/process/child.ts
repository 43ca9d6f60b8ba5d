import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { beforeLeaving } from './lifetime'

const PATIENCE = 8000

export type Outcome = { code: number; output: string }

/** Whether the process is gone. */
export const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null

/** Resolves when the process is gone, at once if it already is. */
export const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => (hasEnded(child) ? resolve() : child.once('exit', () => resolve())))

/** Asks a process with its whole group to stop, and after eight seconds no longer asks. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) return
  const group = -child.pid
  const tell = (what: NodeJS.Signals) => {
    try {
      process.kill(group, what)
    } catch {
      child.kill(what)
    }
  }
  tell('SIGTERM')
  const gone = ended(child)
  const late = await Promise.race([gone, delay(PATIENCE, 'late', { ref: false })])
  if (late) tell('SIGKILL')
  await gone
}

/**
 * Starts a program that is stopped before this process ends. It gets a process group of its own, so a Ctrl-C in the
 * terminal reaches this process alone, which then stops what it began in the right order.
 */
export function startChild(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, { ...options, detached: true })
  beforeLeaving(() => stopChild(child))
  return child
}

/** Waits for the end of a process and answers its exit code with all it said. */
export async function collect(child: ChildProcess): Promise<Outcome> {
  const said: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk))
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (exit) => resolve(exit ?? 1))
  })
  return { code, output: Buffer.concat(said).toString('utf8') }
}

/** Runs a program to its end. */
export const runChild = (
  program: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Outcome> => collect(startChild(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options }))
