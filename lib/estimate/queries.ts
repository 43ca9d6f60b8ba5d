import 'server-only'
import { listIncentives } from '@/lib/incentives/queries'
import { listInstruments } from '@/lib/law/queries'
import { listQuestions } from '@/lib/questions/queries'
import type { AsOf } from '@/lib/releases/as-of'
import { getRelease, latestRelease } from '@/lib/releases/queries'
import { spanOf } from '@/lib/shared/period'
import { fail, ok, type Result } from '@/lib/shared/result'
import { datedBy } from '@/lib/statements/dated'
import { listStatements } from '@/lib/statements/queries'
import { NATION } from '@/lib/zones/nation'
import { getZone } from '@/lib/zones/queries'
import type { Ask } from './ask'
import type { Estimate } from './estimate'
import { estimateOf } from './estimate-of'
import type { EstimatedZone, Law } from './law'

/** Why there is no estimate: no such zone, a park abroad, or nothing published yet. */
export type NoEstimate = 'unknown_zone' | 'abroad' | 'nothing_published'

/** The rules as they were published at a moment. @param day ISO date on which the estimate is made */
export async function lawAt(at: AsOf, day: string): Promise<Law | null> {
  const [release, incentives, instruments, questions] = await Promise.all([
    at === 'live' ? latestRelease() : getRelease(at),
    listIncentives(at),
    listInstruments(at),
    listQuestions(at),
  ])
  return (
    release && {
      incentives,
      instruments,
      questions,
      release: { number: release.number, publishedAt: release.publishedAt },
      made: day,
    }
  )
}

/** A zone as incentives ask of it. */
export async function estimatedZone(at: AsOf, slug: string): Promise<Result<EstimatedZone, NoEstimate>> {
  const [zone, statements] = await Promise.all([getZone(at, slug), listStatements(at, slug)])
  if (!zone) return fail('unknown_zone')
  if (zone.network.key !== NATION) return fail('abroad')
  const recognitions = statements
    .filter(({ topic }) => topic === 'recognition')
    .flatMap((said) => spanOf(datedBy(said)?.period ?? '') ?? [])
    .toSorted((a, b) => a.end.localeCompare(b.end))
  const { name, membership, network, place } = zone
  return ok({
    slug,
    name,
    membership,
    network: network.key,
    place: place.key,
    recognised: recognitions[0] ?? null,
  })
}

/**
 * What the incentives of a zone are worth to a project, by the rules as they were published at a moment.
 * @param day ISO date on which the estimate is made
 */
export async function estimateFor(at: AsOf, ask: Ask, day: string): Promise<Result<Estimate, NoEstimate>> {
  const [law, zone] = await Promise.all([lawAt(at, day), estimatedZone(at, ask.zone)])
  if (!law) return fail('nothing_published')
  return zone.ok ? ok(estimateOf(law, zone.value, ask)) : zone
}
