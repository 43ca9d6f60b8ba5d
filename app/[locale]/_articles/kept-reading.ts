import { readKeptMoment } from '@/lib/releases/kept-moment'
import { momentName, momentQuery } from '@/lib/releases/moment'
import { dayOf, standingOf } from '@/lib/releases/standing'
import { keepReading } from '@/lib/words/reading'

/** Keeps all that is drawn below to the moment of a name under which pages are kept. Any other name keeps to nothing. */
export async function keepMoment(name: string) {
  const kept = readKeptMoment(name)
  if (!kept) return
  const standing = await standingOf(kept)
  const day = standing.ok ? dayOf(standing.value) : null
  keepReading({ asked: momentName(kept.moment), query: momentQuery(kept.moment), day })
}
