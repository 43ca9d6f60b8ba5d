import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hasEnded, startChild, stopChild } from '../process/child'
import { isLeaving } from '../process/lifetime'
import { root } from '../process/root'

const follow = pathToFileURL(join(root, 'scripts', 'process', 'follow-parent.mjs')).href
const main = join(root, 'scripts', 'worker', 'main.ts')

/** Whatever a spreadsheet unfolds into, the worker ends before the machine's memory does. */
const HEAP_MB = 512
const PROGRAM = [
  `--max-old-space-size=${HEAP_MB}`,
  '--conditions=react-server',
  ...['--import', follow, '--import', 'tsx'],
  main,
]

const FIRST_WAIT = 1000
const LONGEST_WAIT = 60_000
/** A worker that lived this long was well; the next is started as soon as the first was. */
const WELL = 60_000

export type Worker = {
  /** Resolves when a worker takes jobs for the first time. */
  working: Promise<undefined>
  /** What it said, until it is shown. */
  said(): string
  /** From now on what it says is shown. */
  show(): void
  stop(): Promise<void>
}

/** Keeps a worker running in a process of its own: started again when it ends, after longer and longer waits. */
export function superviseWorker(environment: NodeJS.ProcessEnv): Worker {
  let said = ''
  let listener = (chunk: Buffer) => void (said += String(chunk))
  let child: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  let wait = FIRST_WAIT
  const { promise: working, resolve: works } = Promise.withResolvers<undefined>()

  const start = () => {
    const begun = performance.now()
    const started = startChild(process.execPath, PROGRAM, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...environment, NODE_ENV: 'production' },
    })
    child = started
    started.stdout?.on('data', (chunk: Buffer) => listener(chunk))
    started.stderr?.on('data', (chunk: Buffer) => listener(chunk))
    started.on('message', () => works(undefined))
    started.once('exit', () => {
      if (stopped || isLeaving()) return
      wait = performance.now() - begun > WELL ? FIRST_WAIT : Math.min(wait * 2, LONGEST_WAIT)
      timer = setTimeout(start, wait)
    })
  }
  start()
  return {
    working,
    said: () => said,
    show: () => void (listener = (chunk) => void process.stdout.write(chunk)),
    async stop() {
      stopped = true
      clearTimeout(timer)
      if (child && !hasEnded(child)) await stopChild(child)
    },
  }
}
