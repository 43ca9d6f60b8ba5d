import { Decimal } from 'decimal.js'
import type { Text } from '@/lib/shared/text'
import { spanOf } from '@/lib/shared/period'
import { datedBy } from '@/lib/statements/dated'
import { squareMetres } from './find-bands'
import { sectorsIn, type Sector } from './sector-words'

/** What is published of a zone beside its profile and figures, as far as filters ask for it. */
export type Known = {
  /** In which year it was first recognised, as far as its sources date it. */
  recognised: number | null
  /** Null where no source says anything of its sectors. */
  sectors: Sector[] | null
  /** The largest space to be leased, in square metres as text; null where none is published in a unit of area. */
  offered: string | null
}

/** A sentence of a zone, as far as filters ask for it. */
type Said = { text: Text; period: string | null }

/** The year in which a zone was first recognised; null where no source dates it. */
export function firstRecognised(said: readonly Said[]): number | null {
  const years = said.flatMap((one) => {
    const dated = datedBy(one)
    const span = dated && spanOf(dated.period)
    return span ? [Number(span.start.slice(0, 4))] : []
  })
  return years.length === 0 ? null : Math.min(...years)
}

/** The sectors that a zone's sources name; null where they say nothing of sectors at all. */
export const sectorsSaid = (said: readonly Said[]): Sector[] | null =>
  said.length === 0 ? null : sectorsIn(said.map(({ text }) => text))

/** The largest of some spaces in square metres, as text; null where none is stated in a unit of area. */
export function largestOffered(sizes: readonly { value: string; unit: string }[]): string | null {
  const areas = sizes.flatMap(({ value, unit }) => squareMetres(value, unit) ?? [])
  return areas.length === 0 ? null : Decimal.max(...areas).toFixed()
}
