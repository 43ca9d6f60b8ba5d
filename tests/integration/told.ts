import type { Figure } from '@/lib/figures/figure'
import { CONTENT, type ChangeKind, type Creation } from '@/lib/changes/change'

/** Lists whose order says nothing. */
const SETS = ['categories', 'organisations', 'subjects', 'places', 'instruments']

/** The same text for the same content, whatever the order of its keys. */
function canonical(value: unknown, key = ''): string {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => canonical(item))
    return `[${(SETS.includes(key) ? items.toSorted() : items).join()}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const parts = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${parts.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part, name)}`).join()}}`
}

/** What a proposal or an answer says, without what only one of them holds, such as ids and releases. */
const saying = (kind: ChangeKind, content: object) => `${kind} ${canonical(CONTENT[kind].parse(content))}`

// Readers get statements in order, not with the number that the order comes from.
const unnumbered = (content: object) => ({ ...content, position: 0 })

export const saidIn = ({ kind, content }: Creation) =>
  saying(kind, kind === 'statement' ? unnumbered(content) : content)

const namesOf = ({ subject, metric, definition }: Figure) => ({
  subject: subject.key,
  metric: metric.key,
  definition: definition.key,
})

const slugs = (list: readonly { slug: string }[]) => list.map(({ slug }) => slug)

/** What names an instrument in full, with its key alone. */
const onInstrument = <On extends { instrument: { slug: string } | null }>(on: On) => ({
  ...on,
  instrument: on.instrument?.slug ?? null,
})

/** Everything that the public doors tell of the live state, in the words in which it was proposed. */
export async function toldToThePublic(subjects: readonly string[]): Promise<Set<string>> {
  const { listConflicts } = await import('@/lib/conflicts/queries')
  const { listEvents } = await import('@/lib/events/queries')
  const { getPassport, listFigures } = await import('@/lib/figures/queries')
  const { listIdentities } = await import('@/lib/identities/queries')
  const { listIncentives } = await import('@/lib/incentives/queries')
  const { listInstruments } = await import('@/lib/law/queries')
  const { listDefinitions, listMetrics } = await import('@/lib/metrics/queries')
  const { listQuestions } = await import('@/lib/questions/queries')
  const { listSources } = await import('@/lib/sources/queries')
  const { listStatements } = await import('@/lib/statements/queries')
  const { listSites, listZones } = await import('@/lib/zones/queries')

  const [metrics, zones] = [await listMetrics('live'), await listZones('live')]
  const definitions = await Promise.all(
    metrics.map(async ({ key }) =>
      (await listDefinitions('live', key)).map((definition) => ({ ...definition, metric: key })),
    ),
  )
  const sites = await Promise.all(zones.map(({ slug }) => listSites('live', slug)))
  const statements = await Promise.all(subjects.map((subject) => listStatements('live', subject)))

  const listed = await listFigures('live', {})
  const passports = await Promise.all(listed.map(({ id }) => getPassport('live', id)))
  const figures = passports.filter((passport) => passport !== null)

  return new Set([
    ...(await listSources('live')).map((source) => saying('source', source)),
    ...metrics.map((metric) => saying('metric', metric)),
    ...definitions.flat().map((definition) => saying('definition', definition)),
    ...(await listIdentities('live')).map((identity) => saying('identity', identity)),
    ...sites.flat().map((site) => saying('site', site)),
    ...zones.map(({ place }) => saying('place', place)),
    ...zones.map((zone) =>
      saying('zone', {
        ...zone,
        network: zone.network.key,
        partOf: zone.partOf?.slug ?? null,
        place: zone.place.key,
        position: zone.position && { ...zone.position, source: zone.position.source?.id },
      }),
    ),
    ...(await listConflicts('live', undefined)).map((conflict) => saying('conflict', conflict)),
    ...(await listInstruments('live')).map((instrument) =>
      saying('legal_instrument', {
        ...instrument,
        source: instrument.source?.id ?? null,
        effects: instrument.effects.map(onInstrument),
      }),
    ),
    ...(await listQuestions('live')).map((question) => saying('question', question)),
    ...(await listIncentives('live')).map((incentive) =>
      saying('incentive', {
        ...incentive,
        scope: incentive.scope.key,
        criteria: incentive.criteria.map(onInstrument),
        terms: incentive.terms.map(onInstrument),
        companions: incentive.companions.map(({ incentive: { slug }, doubt }) => ({
          incentive: slug,
          doubt,
        })),
        basis: incentive.basis.map(onInstrument),
        sources: incentive.sources.map(({ id }) => id),
      }),
    ),
    ...(await listEvents('live')).map((event) =>
      saying('event', {
        ...event,
        host: event.host?.slug ?? null,
        places: event.places.map(({ key }) => key),
        instruments: slugs(event.instruments),
        source: event.source.id,
      }),
    ),
    ...figures.map(({ figure, inputs }) =>
      saying('observation', {
        ...figure,
        ...namesOf(figure),
        source: figure.source.id,
        inputs: inputs.map(({ role, figure: input }) => ({ role, ...namesOf(input), period: input.period })),
      }),
    ),
    ...statements
      .flat()
      .map((statement) => saying('statement', unnumbered({ ...statement, source: statement.source.id }))),
  ])
}
