import 'server-only'
import { ZodError } from 'zod'
import { refusalOf } from '@/lib/releases/publication'
import { NothingToTry } from './trial'

type AsPublished = NonNullable<ReturnType<typeof refusalOf>>['problem']

/**
 * Why a publication cannot be tried: as it would be refused; `published` and `empty` when there is nothing to try;
 * `incomplete` when a change does not satisfy today's rules; `busy` while others publish or try; `too_long` when it
 * would take longer than a preview may.
 */
export type Refusal = AsPublished | { code: 'published' | 'empty' | 'incomplete' | 'busy' | 'too_long' }

/** What PostgreSQL and Prisma say when a trial gives way or is given up. */
const GIVEN_UP = [
  {
    says: /\b55P03\b|lock timeout|\b40P01\b|deadlock|\bP2034\b|Unable to start a transaction/i,
    code: 'busy',
  },
  { says: /\b57014\b|statement timeout|\bP2028\b|expired transaction/i, code: 'too_long' },
] as const

const saidBy = (error: unknown) => {
  if (!(error instanceof Error)) return ''
  const { code, meta } = error as Error & { code?: unknown; meta?: unknown }
  return `${String(code)} ${error.message} ${JSON.stringify(meta ?? null)}`
}

/** @returns null for what is no refusal, and has to be thrown on */
export function refusalOfTrial(error: unknown): Refusal | null {
  if (error instanceof NothingToTry) return { code: error.code }
  if (error instanceof ZodError) return { code: 'incomplete' }
  const refusal = refusalOf(error)
  if (refusal) return refusal.problem
  const said = saidBy(error)
  const code = GIVEN_UP.find(({ says }) => says.test(said))?.code
  return code === undefined ? null : { code }
}
