import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { SourceRef } from '@/lib/figures/figure'
import type { OrganisationRole } from '@/lib/organisations/organisation'
import type { AsOf } from '@/lib/releases/as-of'
import { newestKnown, only, optionalTextOf, textOf } from '@/lib/releases/known'
import type { Text } from '@/lib/shared/text'
import { sourceRefSelect, toSourceRef } from '@/lib/sources/dto'
import type { EventContent } from './schema'

/** A visit or seminar, with who held it and what it was about. */
export type Event = Pick<EventContent, 'slug' | 'kind' | 'name' | 'date' | 'topics' | 'exhibits'> & {
  purpose: Text | null
  host: { slug: string; name: Text } | null
  places: { key: string; name: Text }[]
  organisations: { slug: string; name: Text; role: OrganisationRole }[]
  instruments: { slug: string; title: Text }[]
  source: SourceRef
  release: number
}

const named = (at: AsOf) => ({ ...newestKnown(at), select: { name: true } }) as const

export const eventSelect = (at: AsOf) =>
  ({
    eventSlug: true,
    kind: true,
    name: true,
    date: true,
    purpose: true,
    topics: true,
    exhibits: true,
    publishedIn: true,
    host: { select: { slug: true, versions: named(at) } },
    source: { select: sourceRefSelect(at) },
    places: { select: { place: { select: { key: true, versions: named(at) } } } },
    organisations: { select: { role: true, organisation: { select: { slug: true, versions: named(at) } } } },
    instruments: {
      select: {
        instrument: { select: { slug: true, versions: { ...newestKnown(at), select: { title: true } } } },
      },
    },
  }) satisfies Prisma.EventVersionSelect

type EventRow = Prisma.EventVersionGetPayload<{ select: ReturnType<typeof eventSelect> }>
type Named = { versions: { name: Prisma.JsonValue }[] }

const nameOf = ({ versions }: Named) => textOf(only(versions).name)
const textsOf = (json: Prisma.JsonValue) => json as Text[]

export const toEvent = (row: EventRow): Event => ({
  slug: row.eventSlug,
  kind: row.kind,
  name: textOf(row.name),
  date: row.date.toISOString().slice(0, 10),
  purpose: optionalTextOf(row.purpose),
  topics: textsOf(row.topics),
  exhibits: textsOf(row.exhibits),
  host: row.host && { slug: row.host.slug, name: nameOf(row.host) },
  places: row.places.map(({ place }) => ({ key: place.key, name: nameOf(place) })),
  organisations: row.organisations.map(({ role, organisation }) => ({
    slug: organisation.slug,
    name: nameOf(organisation),
    role,
  })),
  instruments: row.instruments.map(({ instrument: { slug, versions } }) => ({
    slug,
    title: textOf(only(versions).title),
  })),
  source: toSourceRef(row.source),
  release: row.publishedIn,
})
