import 'server-only'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import type { EventContent } from './schema'

export async function publishEvent(tx: Transaction, release: number, content: EventContent) {
  const { slug, host, source, places, organisations, instruments, date, ...rest } = content
  await tx.event.upsert({ where: { slug }, create: { slug }, update: {} })
  return tx.eventVersion.create({
    data: {
      ...rest,
      date: new Date(date),
      purpose: optionalJson(rest.purpose),
      eventSlug: slug,
      hostSlug: host,
      sourceId: source,
      publishedIn: release,
      places: { create: places.map((placeKey) => ({ placeKey })) },
      organisations: {
        create: organisations.map(({ slug: organisationSlug, role }) => ({ organisationSlug, role })),
      },
      instruments: { create: instruments.map((instrumentSlug) => ({ instrumentSlug })) },
    },
    select: { id: true },
  })
}
