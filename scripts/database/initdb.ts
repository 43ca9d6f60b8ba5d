import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { runChild } from '../process/child'
import { Refusal } from '../terminal/refusal'
import type { Binaries } from './binaries'
import type { RunAs } from './run-as'

export const SUPERUSER = 'zonebook'

/** The password of the embedded server, made once; its file can be read by its owner alone. */
export function ensurePassword(home: string): string {
  const file = join(home, 'postgres-password')
  if (!existsSync(file))
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}

function readableBy(runAs: RunAs, path: string) {
  if (runAs.owner) chownSync(path, runAs.owner.uid, runAs.owner.gid)
}

/** Text sorts and compares by code point, the same on every machine; languages have their ICU collations. */
const options = [
  `--username=${SUPERUSER}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
]

/**
 * Makes the data folder of a new server. It grows beside its place and moves there whole, so one that was interrupted
 * is never taken for a finished one.
 * @throws Refusal when the disk is full or initdb fails
 */
export async function createCluster(
  binaries: Binaries,
  runAs: RunAs,
  home: string,
  cluster: string,
): Promise<void> {
  const draft = `${cluster}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  readableBy(runAs, draft)
  const passwordFile = join(home, 'postgres-password.new')
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, ensurePassword(home), { mode: 0o600 })
  readableBy(runAs, passwordFile)
  const [program = '', ...args] = [...runAs.prefix, binaries.initdb, `--pgdata=${draft}`, ...options]
  const { code, output } = await runChild(program, [...args, `--pwfile=${passwordFile}`], { cwd: '/' })
  rmSync(passwordFile)
  if (code !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw new Refusal(
      /No space left/.test(output)
        ? `The disk is full (ENOSPC): free some space for the database in ${home}.`
        : `The embedded database could not be made in ${home}:\n${output}`,
    )
  }
  chmodSync(draft, 0o700)
  renameSync(draft, cluster)
}
