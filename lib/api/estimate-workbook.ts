import 'server-only'
import { readForm, toQuery } from '@/lib/estimate/address'
import { changedBetween } from '@/lib/estimate/changed'
import { estimateOf } from '@/lib/estimate/estimate-of'
import type { FormProblem } from '@/lib/estimate/form'
import { estimatedZone, lawAt } from '@/lib/estimate/queries'
import { estimateWorkbook } from '@/lib/estimate/workbook/workbook'
import { AppError } from '@/lib/platform/errors'
import type { FieldError } from '@/lib/shared/field-error'
import { fail, ok, type Result } from '@/lib/shared/result'
import { LOCALES, type Text } from '@/lib/shared/text'
import { liveHref } from '@/lib/words/href'
import { WORDS } from '@/lib/words/words'
import { listZones } from '@/lib/zones/queries'
import { releaseOf } from './answer'
import { fieldError } from './estimate-ask'
import { dayAsked } from './freshness'
import { momentQuery } from './query'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What the page says of a field that cannot be read. */
function toFieldError({ field, code, typed, place }: FormProblem): FieldError {
  const say = (locale: keyof Text) => WORDS[locale].estimate.problems[code].replaceAll('{typed}', typed)
  const message = { en: say('en'), vi: say('vi') }
  return { field: place === null ? field : `${field}.${place}`, code, message }
}

/** The moment that an address asks for, which every address of the data API words alike. */
function momentIn(asked: URLSearchParams) {
  const given = [...asked].filter(([name]) => name === 'asOf' || name === 'release')
  const moment = momentQuery.safeParse(Object.fromEntries(given))
  if (!moment.success) throw new AppError('NOT_FOUND', 'The moment cannot be read')
  return moment.data
}

/** The zones that the address can name; one of abroad too, for which another thing is said. */
const slugsAt = async (at: number) => (await listZones(at)).map(({ slug }) => slug)

/**
 * The workbook of the estimate that an address asks for, as the page of the same query shows it.
 * @param whole the whole address of a path of the portal
 * @throws AppError NOT_FOUND where nothing stood
 */
export async function answerWorkbook(
  asked: URLSearchParams,
  whole: (path: string) => string,
): Promise<Result<{ bytes: Uint8Array<ArrayBuffer>; name: string; type: string }, FieldError[]>> {
  const moment = momentIn(asked)
  const release = await releaseOf(moment)
  const law = release && (await lawAt(release.number, await dayAsked(moment)))
  if (!law) throw new AppError('NOT_FOUND', 'Nothing had been published at that moment')
  const at = law.release.number
  const { questions, made } = law
  const { ask, other, problems } = readForm(asked, { zones: await slugsAt(at), questions, today: made })
  if (!ask) return fail(problems.length > 0 ? problems.map(toFieldError) : [fieldError('zone', 'required')])
  const zone = await estimatedZone(at, ask.zone)
  if (!zone.ok) return fail([fieldError('zone', zone.problem === 'abroad' ? 'abroad' : 'zone')])
  const locale = LOCALES.find((known) => known === asked.get('locale')) ?? 'en'
  const page = whole(liveHref(locale, `/incentives/estimate?${toQuery(ask, other)}&release=${at}`))
  const estimate = estimateOf(law, zone.value, ask)
  const changed = other === null ? null : changedBetween(law, zone.value, ask, other)
  const bytes = await estimateWorkbook({ estimate, law, changed }, locale, page)
  return ok({ bytes, name: `zonebook-estimate-${ask.zone}-${ask.decisionDate}.xlsx`, type: TYPE })
}
