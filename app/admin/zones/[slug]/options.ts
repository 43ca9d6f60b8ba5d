import { listDefinitions } from '@/lib/metrics/queries'
import type { Locale } from '@/lib/shared/text'
import { listSources } from '@/lib/sources/queries'

/** The sources that a form offers, each with what it can be found by. What the portal calculates nobody types. */
export async function sourceOptions() {
  const sources = await listSources('live')
  return sources
    .filter(({ quality }) => quality !== 'calculation')
    .map(({ id, title, publisher, published }) => ({
      id,
      label: `${id} – ${title}, ${publisher}, ${published}`,
    }))
}

/** The definitions that a metric is counted under. */
export async function definitionOptions(metric: string, locale: Locale) {
  const definitions = await listDefinitions('live', metric)
  return definitions.map(({ key, text }) => ({ value: key, label: text[locale] }))
}
