import { EnvironmentError } from '../../lib/platform/env'

/** Something foreseen that stops a command: its message says in plain words what is wrong and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** Why a file could not be written, in words; null when it is none of the reasons a person can mend. */
function diskTrouble(error: unknown): string | null {
  const { code, path } = error as { code?: string; path?: string }
  const place = path ? ` ${path}` : ''
  if (code === 'ENOSPC')
    return `The disk is full (ENOSPC)${place && `, while writing${place}`}: free some space.`
  if (code === 'EACCES' || code === 'EPERM') return `This user may not read or write${place}.`
  if (code === 'EROFS') return `The disk is read-only:${place}.`
  return null
}

/** An error as whoever sits at the terminal needs it: what was foreseen in plain words, a bug with its stack. */
export function tellProblem(error: unknown): string {
  if (error instanceof Refusal || error instanceof EnvironmentError) return error.message
  return diskTrouble(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))
}
