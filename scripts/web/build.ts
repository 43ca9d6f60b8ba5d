import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from '../process/child'
import { fingerprint, isFresh, noteFingerprint } from '../process/fingerprint'
import { root } from '../process/root'
import { Refusal } from '../terminal/refusal'

const SOURCES = [
  ...['app', 'components', 'lib', 'messages', 'public', 'prisma/schema', 'data'],
  ...[
    'next.config.ts',
    'postcss.config.mjs',
    'proxy.ts',
    'instrumentation.ts',
    'tsconfig.json',
    'package-lock.json',
  ],
]

export const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
const marker = join(root, '.next', 'zonebook-made-from')

/** What belongs to one installation or database must not end up in a build, which is for all. */
const OF_INSTALLATION = /^(ZONEBOOK_.*|DATABASE_(OWNER_)?URL|SMTP_URL|CACHE_URL|NEXTAUTH_.*|PORT)$/
const withoutInstallation = (environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => !OF_INSTALLATION.test(name)))

/**
 * Builds the portal when its build is missing or older than the source.
 * @returns whether it had to be built
 * @throws Refusal with all that the build said
 */
export async function buildPortal(): Promise<boolean> {
  const print = fingerprint(SOURCES, (path) => !/\.test\.tsx?$/.test(path))
  if (existsSync(join(root, '.next', 'BUILD_ID')) && isFresh(marker, print)) return false
  rmSync(marker, { force: true })
  const { code, output } = await runChild(process.execPath, [next, 'build'], {
    cwd: root,
    env: { ...withoutInstallation(process.env), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (code !== 0) {
    const full = /ENOSPC|no space left/i.test(output) ? 'The disk is full (ENOSPC).\n' : ''
    throw new Refusal(`The build failed. ${full}${output.trim()}`)
  }
  noteFingerprint(marker, print)
  return true
}
