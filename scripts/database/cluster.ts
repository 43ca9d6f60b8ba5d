import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { ended, hasEnded } from '../process/child'
import { beforeLeaving } from '../process/lifetime'
import { findFreePort } from '../process/ports'
import { claimFolder } from '../process/single'
import { Refusal } from '../terminal/refusal'
import { findBinaries } from './binaries'
import { createCluster, ensurePassword, SUPERUSER } from './initdb'
import { readPostmaster, stopOrphan, stopPostmaster } from './postmaster'
import { findRunAs } from './run-as'

export type Cluster = {
  /** PostgreSQL's major version. */
  major: string
  port: number
  /** What had to be done to have it: shown to whoever starts it. */
  history: 'new' | 'kept' | 'recovered'
  /** The address of one of its databases. */
  url(database: string): string
  stop(): Promise<void>
  /** Resolves when the server is gone, asked or not. */
  ended: Promise<void>
}

type Options = {
  /** Speed before safety: after a power cut the data is lost. */
  disposable?: boolean
  /** The caller has claimed the folder already. */
  claimed?: boolean
}

const ATTEMPTS = 5
const MEGABYTE = 1024 ** 2

const settings = ({ disposable }: Options, port: number) => [
  ...['-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
  ...['-c', 'timezone=UTC', '-c', 'log_timezone=UTC', '-c', 'logging_collector=off'],
  ...(disposable ? ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'] : []),
]

/** Ready when it says so in its data folder; false when it ended instead. */
async function isUp(server: ChildProcess, cluster: string): Promise<boolean> {
  let gone = false
  void ended(server).then(() => (gone = true))
  while (!gone) {
    const postmaster = readPostmaster(cluster)
    if (postmaster?.ready && postmaster.pid === server.pid) return true
    await delay(10)
  }
  return false
}

function refuseOtherMajor(cluster: string, major: string) {
  const version = join(cluster, 'PG_VERSION')
  const written = existsSync(version) ? readFileSync(version, 'utf8').trim() : major
  if (written === major) return
  throw new Refusal(
    `${cluster} was written by PostgreSQL ${written}; Zonebook brings PostgreSQL ${major}, which cannot read it.\n` +
      'Name another folder with ZONEBOOK_DATA, or move this one away to begin anew from the bundled facts.',
  )
}

function whyNotUp(log: string, from: number): Refusal {
  const said = readFileSync(log, 'utf8').slice(from).trim()
  if (/No space left on device/.test(said))
    return new Refusal(`The disk is full (ENOSPC): the embedded database cannot start. Free some space.`)
  return new Refusal(`The embedded database did not start. Its log, ${log}, says:\n${said}`)
}

/**
 * Starts a PostgreSQL of our own on 127.0.0.1, on a port that is free, and stops it before this process ends.
 * @param home a folder; the server's data, log and password go there
 * @throws Refusal when another Zonebook works there, the data is another version's, or it cannot run
 */
export async function startCluster(home: string, options: Options = {}): Promise<Cluster> {
  home = resolve(home)
  const cluster = join(home, 'postgres')
  const holder = options.claimed ? null : await claimFolder(home)
  if (holder)
    throw new Refusal(`Another Zonebook, process ${holder}, already works on ${home}. Stop it first.`)
  const orphaned = await stopOrphan(cluster)
  const binaries = await findBinaries()
  const runAs = findRunAs(binaries.postgres, home, cluster)
  refuseOtherMajor(cluster, runAs.major)
  const isNew = !existsSync(cluster)
  if (isNew) await createCluster(binaries, runAs, home, cluster)

  const logFile = join(home, 'postgres.log')
  const isLong = (statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > 5 * MEGABYTE
  const [program = '', ...args] = [...runAs.prefix, binaries.postgres, '-D', cluster]
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort()
    const log = openSync(logFile, isLong ? 'w' : 'a', 0o600)
    const from = statSync(logFile).size
    // In a group of its own: a Ctrl-C in the terminal must not stop it before the portal that uses it.
    const server = spawn(program, [...args, ...settings(options, port)], {
      stdio: ['ignore', log, log],
      cwd: '/',
      detached: true,
    })
    closeSync(log)
    const stop = async () => {
      if (server.pid !== undefined && !hasEnded(server)) await stopPostmaster(server.pid)
    }
    beforeLeaving(stop)
    if (await isUp(server, cluster)) {
      const url = (database: string) =>
        `postgresql://${SUPERUSER}:${ensurePassword(home)}@127.0.0.1:${port}/${database}`
      const history = isNew ? 'new' : orphaned ? 'recovered' : 'kept'
      return { major: runAs.major, port, history, url, stop, ended: ended(server) }
    }
    const portTaken = readFileSync(logFile, 'utf8').slice(from).includes('could not bind')
    if (!portTaken || attempt === ATTEMPTS) throw whyNotUp(logFile, from)
  }
}
