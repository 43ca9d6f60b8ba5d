import type { ChangeNames } from '@/components/staff/change-name'
import type { ChangeView } from '@/lib/changes/change-view'
import { listDefinitions, listMetrics } from '@/lib/metrics/queries'
import type { Locale, Text } from '@/lib/shared/text'
import { listSources } from '@/lib/sources/queries'
import { listSites, listZones } from '@/lib/zones/queries'
import { toldChoices } from './told-choices'

const metricsIn = (changes: readonly ChangeView[]) => [
  ...new Set(
    changes.flatMap((change) => {
      const content = change.kind === 'observation' ? (change.after ?? change.before) : null
      return content ? [content.metric] : []
    }),
  ),
]

export async function changeNames(changes: readonly ChangeView[], locale: Locale): Promise<ChangeNames> {
  const zones = [...new Set(changes.flatMap(({ zone }) => zone ?? []))]
  const [definitions, sources, metrics, allZones, sites, choices] = await Promise.all([
    Promise.all(metricsIn(changes).map((metric) => listDefinitions('live', metric))),
    listSources('live'),
    listMetrics('live'),
    listZones('live'),
    Promise.all(zones.map((zone) => listSites('live', zone))),
    toldChoices(changes, locale),
  ])
  return {
    choices,
    definitions: Object.fromEntries(definitions.flat().map(({ key, text }) => [key, text[locale]])),
    sources: Object.fromEntries(
      sources.map(({ id, title, publisher }) => [id, `${id} – ${title}, ${publisher}`]),
    ),
    metrics: Object.fromEntries(metrics.map(({ key, name }) => [key, name])),
    subjects: Object.fromEntries([
      ...allZones.map(({ network }): [string, Text] => [network.key, network.name]),
      ...allZones.map(({ slug, name }): [string, Text] => [slug, name]),
      ...sites.flat().map(({ key, name }): [string, Text] => [key, name]),
      // What was withdrawn is in no list any more.
      ...changes.flatMap(({ kind, before }): [string, Text][] =>
        kind === 'zone' && before ? [[before.slug, before.name]] : [],
      ),
    ]),
  }
}
