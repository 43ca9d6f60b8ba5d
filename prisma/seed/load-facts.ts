import { db } from '@/lib/platform/db'
import { publishFacts } from '@/lib/releases/mutations'
import type { Text } from '@/lib/shared/text'
import { readFactsFile } from './facts-file'
import { readFacts } from './read-facts'
import { type FactsUpdate, updateFacts } from './update-facts'

const compiledOn = (day: string): Text => {
  const [year, month, date] = day.split('-').map(Number)
  const inEnglish = new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return {
    en: `The bundled facts, as compiled on ${inEnglish}`,
    vi: `Dữ liệu kèm theo phần mềm, tổng hợp đến ngày ${date} tháng ${month} năm ${year}`,
  }
}

/** What loading came to: whether release 1 was published now, or else what was said again, and how many figures there are. */
export type LoadedFacts = { loaded: boolean; updated: FactsUpdate | null; figures: number }

/**
 * Publishes the bundled facts as the first release of an empty database. Where they were published by an earlier version
 * of the software, what it could not say yet of the law follows in a release of its own; where anything else was
 * published before, nothing changes. So it may be called at every start.
 */
export async function loadFacts(): Promise<LoadedFacts> {
  const loaded = (await db().release.count()) === 0
  const file = readFactsFile()
  const { creations } = readFacts(file)
  if (loaded) await publishFacts(creations, compiledOn(file.meta.compiled))
  const updated = loaded ? null : await updateFacts(creations)
  return { loaded, updated, figures: await db().observation.count() }
}
