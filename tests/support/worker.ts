import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { portalLogin } from '../../scripts/database/portal-login'

const main = join(process.cwd(), 'scripts/worker/main.ts')
// A runner that is cut off leaves no worker behind.
const follow = pathToFileURL(join(process.cwd(), 'scripts/process/follow-parent.mjs')).href

export type RunningWorker = {
  /** Resolves when it takes jobs. */
  working: Promise<void>
  /** What it said so far. */
  said(): string
  /** Ends it as a power cut would. */
  kill(): Promise<void>
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>
}

/** One worker over a database, under the portal's role, that nobody starts again. */
export async function startWorker(
  databaseUrl: string,
  environment: Record<string, string> = {},
): Promise<RunningWorker> {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', follow, '--import', 'tsx', main],
    {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        DATABASE_URL: await portalLogin(databaseUrl),
        ZONEBOOK_SECRET: 'a secret for tests alone, long enough to sign with',
        ...environment,
      },
    },
  )
  let said = ''
  child.stdout?.on('data', (chunk: Buffer) => (said += String(chunk)))
  child.stderr?.on('data', (chunk: Buffer) => (said += String(chunk)))
  const ended = once(child, 'exit')
  const end = (how: NodeJS.Signals) => async () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, how)
    await ended
  }
  const working = new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', () => reject(new Error(`The worker ended before it took jobs. It said:\n${said}`)))
  })
  // Whoever kills it early need not hear of it.
  working.catch(() => undefined)
  return { working, said: () => said, kill: end('SIGKILL'), stop: end('SIGTERM') }
}
