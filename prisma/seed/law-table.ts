import * as z from 'zod'
import { legalInstrumentContent } from '@/lib/law/schema'
import { bilingual } from '@/lib/shared/fields'
import { readFactsJson } from './facts-file'

const paths = z.array(z.string())
const remark = z.union([z.string(), bilingual(500)])

const { effects, standardRates, issuer } = legalInstrumentContent.shape

const instrument = legalInstrumentContent.pick({ slug: true, number: true, kind: true, title: true }).extend({
  issuer,
  effects,
  standardRates,
  issued: z.string(),
  effective: z.string().optional(),
  datesNote: remark.optional(),
  note: z.string().optional(),
  source: z.string().optional(),
  verified: z.boolean().optional(),
  /** The document of the facts that it is, or is one of. */
  document: z.string().optional(),
  /** How the facts name it elsewhere. */
  named: paths.optional(),
  /** The facts of zones that rest on it, by path. */
  decides: paths.optional(),
})
export type InstrumentRow = z.output<typeof instrument>

/** Each instrument once, with what the facts' wording of it leaves to be read: kind, number, single dates. */
export const INSTRUMENTS: readonly InstrumentRow[] = z
  .array(instrument)
  .parse(readFactsJson('legal-instruments.json'))

/** The instruments that a wording of the facts names; combined documents are several. */
export function instrumentsNamed(words: string): string[] {
  const slugs = INSTRUMENTS.filter(({ named }) => named?.includes(words)).map(({ slug }) => slug)
  if (slugs.length === 0) throw new Error(`“${words}” is no instrument that the facts are known to name`)
  return slugs
}
