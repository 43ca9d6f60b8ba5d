import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const PATIENCE = 10_000
const PAUSE = 20

type Postmaster = { pid: number; port: number; ready: boolean }

/** What a running server wrote about itself into its data folder; null when there is none. */
export function readPostmaster(cluster: string): Postmaster | null {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** A process that has ended but whose new parent has not yet noticed has no command line any more. */
const isZombie = (pid: number) =>
  existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8') === ''

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A process id is given out again after a restart: only the command line tells whether it is still our server. */
function servesCluster(pid: number, cluster: string): boolean {
  const file = `/proc/${pid}/cmdline`
  if (existsSync('/proc/self/cmdline'))
    return existsSync(file) && readFileSync(file, 'utf8').includes(cluster)
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(cluster)
}

async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  for (const begun = performance.now(); performance.now() - begun < milliseconds;) {
    if (!isAlive(pid)) return true
    await delay(PAUSE)
  }
  return !isAlive(pid)
}

/** Stops a server by its process id: first a fast shutdown, then an immediate one, which recovers at the next start. */
export async function stopPostmaster(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    if (await waitUntilGone(pid, PATIENCE)) return
  }
}

/**
 * Clears away a server whose Zonebook was killed: stopped if it lives, its file forgotten if it does not.
 * @returns whether one was running
 */
export async function stopOrphan(cluster: string): Promise<boolean> {
  const orphan = readPostmaster(cluster)
  if (!orphan) return false
  const lives = isAlive(orphan.pid) && servesCluster(orphan.pid, cluster)
  if (lives) await stopPostmaster(orphan.pid)
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
  return lives
}
