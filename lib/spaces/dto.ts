import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { Confidence, Figure, SourceRef } from '@/lib/figures/figure'
import type { AsOf } from '@/lib/releases/as-of'
import { newestKnown, only, optionalTextOf, textOf } from '@/lib/releases/known'
import type { Text } from '@/lib/shared/text'
import { sourceRefSelect, toSourceRef } from '@/lib/sources/dto'
import { rateFor } from './exchange-rate'
import type { SpaceContent } from './schema'
import { PRICE_UNITS, type PriceUnit, SIZE_UNITS, type SizeUnit, type SpaceKind } from './space'

/** What can be leased, with its price as it is quoted: nothing added, converted or averaged. */
export type Space = {
  key: string
  zone: string
  site: { key: string; name: Text } | null
  kind: SpaceKind
  name: Text
  description: Text | null
  /** Decimal as text, in the unit. */
  size: { value: string; unit: SizeUnit } | null
  availableFrom: string | null
  /** Decimal as text: money for one unit of size, over the basis. `termEnd` is the last year of a whole term. */
  price: {
    value: string
    unit: PriceUnit
    basis: NonNullable<SpaceContent['priceBasis']>
    termEnd: number | null
  } | null
  tax: SpaceContent['tax']
  fees: SpaceContent['fees']
  /** The rate that would convert its price, where that is in dong and one stands for the year quoted. */
  rate: Figure | null
  period: string
  note: Text | null
  verified: boolean
  confidence: Confidence
  source: SourceRef
  release: number
}

export const spaceSelect = (at: AsOf) =>
  ({
    spaceKey: true,
    zoneSlug: true,
    site: { select: { key: true, versions: { ...newestKnown(at), select: { name: true } } } },
    kind: true,
    name: true,
    description: true,
    size: true,
    sizeUnit: true,
    availableFrom: true,
    price: true,
    priceUnit: true,
    priceBasis: true,
    priceTermEnd: true,
    tax: true,
    fees: true,
    period: true,
    note: true,
    verified: true,
    confidence: true,
    source: { select: sourceRefSelect(at) },
    publishedIn: true,
  }) satisfies Prisma.SpaceVersionSelect

type SpaceRow = Prisma.SpaceVersionGetPayload<{ select: ReturnType<typeof spaceSelect> }>

function toPrice({ price, priceUnit, priceBasis, priceTermEnd }: SpaceRow): Space['price'] {
  const unit = PRICE_UNITS.find((known) => known === priceUnit)
  if (price === null || unit === undefined || priceBasis === null) return null
  return { value: price.toFixed(), unit, basis: priceBasis, termEnd: priceTermEnd }
}

/** @param rates the figures of the exchange rate that stood with it */
export function toSpace(row: SpaceRow, rates: readonly Figure[]): Space {
  const price = toPrice(row)
  const unit = SIZE_UNITS.find((known) => known === row.sizeUnit)
  return {
    key: row.spaceKey,
    zone: row.zoneSlug,
    site: row.site && { key: row.site.key, name: textOf(only(row.site.versions).name) },
    kind: row.kind,
    name: textOf(row.name),
    description: optionalTextOf(row.description),
    size: row.size === null || unit === undefined ? null : { value: row.size.toFixed(), unit },
    availableFrom: row.availableFrom,
    price,
    tax: row.tax,
    fees: row.fees,
    rate: price && rateFor({ unit: price.unit, period: row.period }, rates),
    period: row.period,
    note: optionalTextOf(row.note),
    verified: row.verified,
    confidence: row.confidence,
    source: toSourceRef(row.source),
    release: row.publishedIn,
  }
}
