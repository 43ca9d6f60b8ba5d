import { db } from '@/lib/platform/db'
import { publishFacts } from '@/lib/releases/mutations'
import type { Text } from '@/lib/shared/text'
import { readFactsFile } from './facts-file'
import { readFacts } from './read-facts'

const compiledOn = (day: string): Text => {
  const [year, month, date] = day.split('-').map(Number)
  const inEnglish = new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return {
    en: `The bundled facts, as compiled on ${inEnglish}`,
    vi: `Dữ liệu kèm theo phần mềm, tổng hợp đến ngày ${date} tháng ${month} năm ${year}`,
  }
}

/**
 * Publishes the bundled facts as the first release of an empty database. Where anything was published before, it
 * changes nothing, so it may be called at every start.
 * @returns whether it published, and how many figures the database holds then
 */
export async function loadFacts(): Promise<{ loaded: boolean; figures: number }> {
  const releases = await db().release.count()
  if (releases === 0) {
    const file = readFactsFile()
    await publishFacts(readFacts(file).creations, compiledOn(file.meta.compiled))
  }
  return { loaded: releases === 0, figures: await db().observation.count() }
}
