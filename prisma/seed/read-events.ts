import type { Creation } from '@/lib/changes/change'
import type { EventContent } from '@/lib/events/schema'
import type { FactsFile } from './facts-file'
import { instrumentsNamed } from './law-table'
import { carried, type LedgerEntry, type Reading } from './ledger'
import { organisationsIn } from './organisations'
import { placeOfCity } from './places'
import { inBoth } from './translation'

type FactsEvent = FactsFile['events'][number]
type Visit = Extract<FactsEvent, { kind: 'delegation_visit' }>
type Seminar = Extract<FactsEvent, { kind: 'seminar' }>

const visitContent = (visit: Visit): EventContent => ({
  slug: 'can-tho-visits-qtsc-2023',
  kind: visit.kind,
  name: {
    en: 'Delegation of the Can Tho City Development Investment Fund visits Quang Trung Software City',
    vi: 'Đoàn công tác Quỹ Đầu tư phát triển thành phố Cần Thơ thăm và làm việc tại Công viên phần mềm Quang Trung',
  },
  date: visit.date,
  host: visit.host,
  purpose: inBoth(visit.purpose),
  topics: visit.topics.map(inBoth),
  exhibits: [],
  source: visit.source,
  places: [],
  organisations: organisationsIn(`events/${visit.id}/visitor`),
  instruments: [],
})

const seminarContent = (seminar: Seminar): EventContent => ({
  slug: 'zones-investment-seminar-2025',
  kind: seminar.kind,
  name: inBoth(seminar.name_en),
  date: seminar.date,
  host: null,
  purpose: null,
  topics: [],
  exhibits: seminar.exhibition_topics.map(inBoth),
  source: seminar.source,
  places: [placeOfCity(seminar.place)],
  organisations: organisationsIn(...seminar.organisers.map((_, i) => `events/${seminar.id}/organisers/${i}`)),
  instruments: seminar.legal_references.flatMap(instrumentsNamed),
})

/** The parts of a seminar that are figures of the network: they were stated there, and are published as figures. */
const STATED_AS: Record<string, string> = {
  zones: 'zones',
  enterprises: 'enterprises',
  workforce: 'workforce',
  usd_per_ha_per_year: 'usd_per_ha_year',
}

function carriedByFigures(seminar: Seminar, figures: readonly Creation[]): LedgerEntry[] {
  const stated = (metric: string | undefined) => {
    const figure = figures.find(
      ({ kind, content }) =>
        kind === 'observation' &&
        content.metric === metric &&
        content.source === seminar.source &&
        content.period === seminar.date,
    )
    if (!figure) throw new Error(`No figure carries what ${seminar.id} says of ${metric}`)
    return figure
  }
  const at = `events/${seminar.id}`
  return [
    ...Object.keys(seminar.figures).map((word) => carried(`${at}/figures/${word}`, stated(STATED_AS[word]))),
    // The note of the number of zones names the cities that they are in.
    ...seminar.cities.map((_, index) => carried(`${at}/cities/${index}`, stated('zones'))),
  ]
}

/** Every other part of an event, by path. */
function pathsOf(event: FactsEvent): string[] {
  const { id, ...parts } = event
  return Object.entries(parts)
    .filter(([part]) => part !== 'figures' && part !== 'cities')
    .flatMap(([part, value]) =>
      Array.isArray(value)
        ? value.map((_, index) => `events/${id}/${part}/${index}`)
        : [`events/${id}/${part}`],
    )
}

/** Visits and seminars. `figures` are the creations that carry what was stated there. */
export function readEvents({ events }: FactsFile, figures: readonly Creation[]): Reading {
  const read = events.map((event) => {
    const content = event.kind === 'seminar' ? seminarContent(event) : visitContent(event)
    const creation: Creation = { kind: 'event', content }
    const stated = event.kind === 'seminar' ? carriedByFigures(event, figures) : []
    return { creation, ledger: [...pathsOf(event).map((path) => carried(path, creation)), ...stated] }
  })
  return { creations: read.map(({ creation }) => creation), ledger: read.flatMap(({ ledger }) => ledger) }
}
