/** What tells versions from one another, and nothing of what they say. */
const OF_VERSIONS = ['id', 'versionId', 'release', 'publishedIn', 'supersededIn', 'replacesId']

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

const isRow = (value: Json): value is { readonly [name: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same without numbers of versions and releases. Keys of sources are ids too, and are words. */
function said(value: Json): Json {
  if (Array.isArray(value)) return value.map(said)
  if (!isRow(value)) return value
  const kept = Object.entries(value).filter(
    ([name, own]) => !(OF_VERSIONS.includes(name) && typeof own !== 'string'),
  )
  return Object.fromEntries(kept.map(([name, own]) => [name, said(own)]))
}

const sorted = (rows: readonly unknown[]) =>
  rows.map((row) => JSON.stringify(said(JSON.parse(JSON.stringify(row)) as Json))).toSorted()

/** All that the lists of the public doors say now, apart from the numbers of versions and releases, in no order. */
export async function publicState() {
  const { listFigures } = await import('@/lib/figures/queries')
  const { listStatements } = await import('@/lib/statements/queries')
  const { listSites, listZones } = await import('@/lib/zones/queries')
  const { listConflicts } = await import('@/lib/conflicts/queries')
  const { listEvents } = await import('@/lib/events/queries')
  const { listIdentities } = await import('@/lib/identities/queries')
  const { listIncentives } = await import('@/lib/incentives/queries')
  const { listInstruments } = await import('@/lib/law/queries')
  const { listMetrics } = await import('@/lib/metrics/queries')
  const { listSources } = await import('@/lib/sources/queries')
  const zones = await listZones('live')
  const slugs = zones.map(({ slug }) => slug)
  const [sites, statements] = [
    (await Promise.all(slugs.map((slug) => listSites('live', slug)))).flat(),
    (await Promise.all(slugs.map((slug) => listStatements('live', slug)))).flat(),
  ]
  return {
    zones: sorted(zones),
    sites: sorted(sites),
    figures: sorted(await listFigures('live', {})),
    statements: sorted(statements),
    conflicts: sorted(await listConflicts('live', undefined)),
    events: sorted(await listEvents('live')),
    identities: sorted(await listIdentities('live')),
    incentives: sorted(await listIncentives('live')),
    instruments: sorted(await listInstruments('live')),
    metrics: sorted(await listMetrics('live')),
    sources: sorted(await listSources('live')),
  }
}
