import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as delay } from 'node:timers/promises'
import { hasEnded, startChild } from '../process/child'
import { root } from '../process/root'
import { Refusal } from '../terminal/refusal'
import { next } from './build'
import { readiness } from './readiness'

const PATIENCE = 60_000
const follow = pathToFileURL(join(root, 'scripts', 'process', 'follow-parent.mjs')).href

export type Server = {
  child: ChildProcess
  /** What it said until it was ready, and after that unless it is shown. */
  said(): string
  /** From now on what it says is shown. */
  show(): void
}

const portalServer = join(root, 'scripts', 'web', 'portal-server.ts')
const program = (mode: 'start' | 'dev', port: number) =>
  mode === 'dev' ? [next, 'dev', '--port', String(port)] : [portalServer, String(port)]

type Options = { mode: 'start' | 'dev'; port: number; environment: NodeJS.ProcessEnv }

/**
 * Starts the web server and waits until it says that it is ready.
 * @throws Refusal with what it said when it ends or is not ready within a minute
 */
export async function serve({ mode, port, environment }: Options): Promise<Server> {
  let said = ''
  let listener = (chunk: Buffer) => void (said += String(chunk))
  const child = startChild(process.execPath, ['--import', follow, ...program(mode, port)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...environment,
      NODE_ENV: mode === 'dev' ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
  child.stdout?.on('data', (chunk: Buffer) => listener(chunk))
  child.stderr?.on('data', (chunk: Buffer) => listener(chunk))

  let answer = ''
  for (const begun = performance.now(); answer !== 'ready'; await delay(50)) {
    if (hasEnded(child)) throw new Refusal(`The web server did not start. It said:\n${said.trim()}`)
    if (performance.now() - begun > PATIENCE)
      throw new Refusal(`The web server is not ready after a minute. ${answer}\nIt said:\n${said.trim()}`)
    answer = await readiness(port)
  }
  return {
    child,
    said: () => said,
    show: () => void (listener = (chunk) => void process.stdout.write(chunk)),
  }
}
