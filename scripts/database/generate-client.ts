import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from '../process/child'
import { fingerprint, isFresh, noteFingerprint } from '../process/fingerprint'
import { root } from '../process/root'
import { Refusal } from '../terminal/refusal'

const product = join(root, 'prisma', 'generated')
const marker = join(product, '.made-from')

/**
 * Generates Prisma's client when it is missing or was made from another schema or version.
 * @returns whether it had to be made
 */
export async function generateClient(): Promise<boolean> {
  const print = fingerprint(['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json'])
  if (existsSync(join(product, 'client.ts')) && isFresh(marker, print)) return false
  const { code, output } = await runChild(
    process.execPath,
    [join(root, 'node_modules', 'prisma', 'build', 'index.js'), 'generate'],
    {
      cwd: root,
      // Any file will do: it is there to keep Prisma from downloading the engine, which generating does not use.
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    },
  )
  if (code !== 0)
    throw new Refusal(`The database client could not be generated from prisma/schema/:\n${output}`)
  noteFingerprint(marker, print)
  return true
}
