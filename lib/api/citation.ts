import 'server-only'
import * as z from 'zod'
import { type Cited, citationKey, toBibtex, toCslJson } from '@/lib/figures/citation'
import { getPassport } from '@/lib/figures/queries'
import { AppError } from '@/lib/platform/errors'
import type { AsOf } from '@/lib/releases/as-of'
import { getRelease } from '@/lib/releases/queries'
import { LOCALES } from '@/lib/shared/text'
import { releaseOf } from './answer'

const number = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'not_a_number')
  .transform(Number)

/** What can be asked of a citation: its language, and the day or the release whose words it is to have. */
export const citationQuery = z.strictObject({
  locale: z.enum(LOCALES, 'not_a_language').optional(),
  asOf: z.iso.date('not_a_day').optional(),
  release: number.optional(),
})
type CitationQuery = z.output<typeof citationQuery>

const unknown = () => new AppError('NOT_FOUND', 'There is nothing at this address')

async function asked({ asOf, release }: CitationQuery): Promise<AsOf> {
  if (release !== undefined) {
    if (!(await getRelease(release))) throw new AppError('NOT_FOUND', 'There is no such release')
    return release
  }
  if (asOf === undefined) return 'live'
  const stood = await releaseOf({ asOf })
  if (!stood) throw unknown()
  return stood.number
}

/**
 * The passport that is to be cited, and the state that it is read in.
 * @throws AppError NOT_FOUND for what is no figure, was none then, and for a day or release at which nothing stood
 */
export async function passportToCite(id: string, query: CitationQuery) {
  const at = await asked(query)
  const passport = number.safeParse(id).success ? await getPassport(at, Number(id)) : null
  if (!passport) throw unknown()
  return { at, passport }
}

/**
 * A citation as a file.
 * @param text the citation in one line
 * @throws AppError NOT_FOUND for a format that we do not write
 */
export function citationAnswer(name: string, cited: Cited, text: string) {
  const [, extension = ''] = /^citation\.(txt|bib|json)$/.exec(name) ?? []
  const file = `attachment; filename="${citationKey(cited)}.${extension}"`
  const headers = { 'content-disposition': file }
  switch (extension) {
    case 'txt':
      return { body: `${text}\n`, type: 'text/plain; charset=utf-8', headers }
    case 'bib':
      return { body: toBibtex(cited), type: 'application/x-bibtex; charset=utf-8', headers }
    case 'json': {
      const type = 'application/vnd.citationstyles.csl+json; charset=utf-8'
      return { body: JSON.stringify(toCslJson(cited)), type, headers }
    }
    default:
      throw unknown()
  }
}
