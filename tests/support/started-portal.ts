import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { root } from '../../scripts/process/root'

const PATIENCE = 120_000

/** A real `npm start`, as an operator would run it. */
export type StartedPortal = {
  child: ChildProcess
  /** Everything it has said so far. */
  said(): string
  /** Waits until it says something. */
  says(words: string): Promise<void>
  /** Waits for its end and answers its exit code. */
  ended(): Promise<number | null>
}

async function until(happened: () => boolean, otherwise: () => string): Promise<void> {
  for (const begun = performance.now(); !happened(); await delay(20))
    if (performance.now() - begun > PATIENCE) throw new Error(otherwise())
}

/** Starts the portal in a process group of its own, as a terminal does, so that a Ctrl-C can be sent to all of it. */
export function npmStart(environment: Record<string, string>): StartedPortal {
  let output = ''
  const child = spawn('npm', ['start'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // What tests have compiled would make it quicker than an operator's.
    env: { ...process.env, DATABASE_URL: '', NODE_DISABLE_COMPILE_CACHE: '1', ...environment },
  })
  child.stdout.on('data', (chunk: Buffer) => (output += String(chunk)))
  child.stderr.on('data', (chunk: Buffer) => (output += String(chunk)))
  let closed = false
  child.once('close', () => (closed = true))
  return {
    child,
    said: () => output,
    says: (words) =>
      until(
        () => output.includes(words) || closed,
        () => `never said “${words}”, but:\n${output}`,
      ).then(() => {
        if (!output.includes(words)) throw new Error(`ended without saying “${words}”, but:\n${output}`)
      }),
    ended: () =>
      until(
        () => closed,
        () => `did not end; it said:\n${output}`,
      ).then(() => child.exitCode),
  }
}

/** What Ctrl-C in a terminal does: the signal goes to everything in the foreground. */
export const pressCtrlC = ({ child }: StartedPortal) =>
  child.pid !== undefined && process.kill(-child.pid, 'SIGINT')

type Running = { pid: number; command: string }

/** The processes of a portal, found by the folder or port that stands in their environment. */
export function processesOf(dataFolder: string): Running[] {
  const listed = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).stdout.trim().split('\n')
  return listed.flatMap((line) => {
    const [, pid = '', command = ''] = /^\s*(\d+) (.*)$/.exec(line) ?? []
    const file = `/proc/${pid}/environ`
    const isOurs = () => {
      try {
        return (
          command.includes(dataFolder) || readFileSync(file, 'utf8').includes(`ZONEBOOK_DATA=${dataFolder}`)
        )
      } catch {
        return false
      }
    }
    return pid && existsSync(file) && isOurs() ? [{ pid: Number(pid), command }] : []
  })
}

/** Waits until none of a portal's processes is left. */
export const nothingLeft = (dataFolder: string) =>
  until(
    () => processesOf(dataFolder).length === 0,
    () => `left behind:\n${JSON.stringify(processesOf(dataFolder), null, 2)}`,
  )

/** The process that holds the rest together. */
export function supervisorOf(dataFolder: string): number {
  const found = processesOf(dataFolder).find(({ command }) => command.includes(join('scripts', 'start.ts')))
  if (!found) throw new Error('no supervisor runs')
  return found.pid
}
