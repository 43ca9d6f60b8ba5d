import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { Refusal } from '../terminal/refusal'

/** How the programs of PostgreSQL are started: they refuse to run as root. */
export type RunAs = {
  /** Who must own the data folder; null when it is whoever runs us. */
  owner: { uid: number; gid: number } | null
  /** What goes before the program on the command line. */
  prefix: readonly string[]
  /** Which PostgreSQL answered, such as `18`. */
  major: string
}

type Account = { uid: number; gid: number }

function lookUp(name: string): Account | null {
  const [uid, gid] = ['-u', '-g'].map((part) => {
    const asked = spawnSync('id', [part, name], { encoding: 'utf8' })
    return asked.status === 0 ? Number(asked.stdout.trim()) : null
  })
  return typeof uid === 'number' && typeof gid === 'number' ? { uid, gid } : null
}

/** The account that owns the data already, else `postgres` (made if need be), else `nobody`, which is everywhere. */
function chooseAccount(cluster: string): Account {
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const known = lookUp('postgres')
  if (known) return known
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ])
  const made = lookUp('postgres') ?? lookUp('nobody')
  if (made) return made
  throw new Refusal(
    'PostgreSQL does not run as root, and this system has no user `postgres` or `nobody` for it.\n' +
      'Make one (useradd --system postgres), run Zonebook as an ordinary user, or set DATABASE_URL.',
  )
}

/** A prefix that gives up root for an account but keeps the right to pass folders that are closed to it. */
const keeping = ({ uid, gid }: Account, capabilities: string) => [
  'setpriv',
  `--reuid=${uid}`,
  `--regid=${gid}`,
  '--clear-groups',
  // Without it access(2), which initdb asks, forgets the capabilities of whoever is not root.
  '--securebits=+no_setuid_fixup',
  `--inh-caps=${capabilities}`,
  `--ambient-caps=${capabilities}`,
]

/** The major version when the program can be started so and can see the folder; null when not. */
function tryOut(prefix: readonly string[], postgres: string, folder: string): string | null {
  const command = [...prefix, '/bin/sh', '-c', 'cd "$1" && exec "$0" --version', postgres, folder]
  const [program = '', ...args] = command
  const answer = spawnSync(program, args, { encoding: 'utf8', cwd: '/' })
  return answer.status === 0 ? (/\d+/.exec(answer.stdout)?.[0] ?? null) : null
}

/**
 * Finds a way to run PostgreSQL on a folder: as ourselves, or from root as another user, who may need rights of root's
 * when folders above are closed to others (a clone under /root).
 * @param postgres the program
 * @param home the folder that holds, or will hold, the cluster
 * @throws Refusal when there is none
 */
export function findRunAs(postgres: string, home: string, cluster: string): RunAs {
  if (process.getuid?.() !== 0) {
    const major = /\d+/.exec(spawnSync(postgres, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[0]
    if (major) return { owner: null, prefix: [], major }
    throw new Refusal(
      `${postgres} does not run on this machine. Set DATABASE_URL to a PostgreSQL of your own.`,
    )
  }
  const account = chooseAccount(cluster)
  const ways = [
    ['setpriv', `--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'],
    keeping(account, '+dac_read_search'),
    keeping(account, '+dac_override,+dac_read_search'),
  ]
  for (const prefix of ways) {
    const major = tryOut(prefix, postgres, home)
    if (major) return { owner: account, prefix, major }
  }
  throw new Refusal(
    `PostgreSQL does not run as root, and user ${account.uid} cannot reach\n  ${postgres}\n  ${home}\n` +
      'Open the folders above them (chmod o+x), move them, run Zonebook as an ordinary user, or set DATABASE_URL.',
  )
}
