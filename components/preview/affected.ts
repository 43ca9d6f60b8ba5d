import { COMPARED } from '@/components/zones/zone-table'
import type { Effects, Named } from '@/lib/preview/effects'
import { NATION } from '@/lib/zones/nation'

/** A public page (`/zones/qtsc`) with what to call it. */
export type Page =
  | { path: string; called: 'zone' | 'metric' | 'incentive' | 'instrument'; of: Named }
  | { path: `/incentives/${string}`; called: 'terms' | 'estimate' }
  | { path: string; called: 'release'; number: number }
  | { path: string; called: 'home' | 'zones' | 'metrics' | 'incentives' | 'events' | 'releases' }
  | { path: '/legal-instruments'; called: 'instruments' }
  | { path: string; called: 'sources' | 'methodology' | 'compare' | 'shortlist' | 'search' }

/** What a publication changes, by how readers meet it. */
export type Affected = {
  pages: Page[]
  /** Metrics of which zones are compared, each with whether the list of zones has a column for it. */
  compared: { metric: Named; inList: boolean }[]
  /** Zones and metrics of which data files change, and zones of which factsheets do. */
  data: { zones: Named[]; metrics: Named[]; listOfZones: boolean; factsheets: Named[] }
  /** Whether something is called otherwise: every page that names it follows. */
  names: boolean
  /** Passports that are drawn anew besides those that are new or replaced. */
  redrawn: number
}

/** The keys in tags such as `metric:revenue`. */
const keysIn = (touched: readonly string[], tag: string) =>
  touched.flatMap((one) => (one.startsWith(`${tag}:`) ? [one.slice(tag.length + 1)] : []))

const named = (keys: readonly string[], things: readonly Named[]) =>
  things.filter(({ key }) => keys.includes(key))

const asked = <Called extends 'zones' | 'compare' | 'shortlist' | 'search'>(called: Called) => ({
  path: `/${called}`,
  called,
})

/** Which lists show what carries a tag: what is said of a law decides which incentives are granted. */
const LISTS = [
  { tags: ['incentives', 'law'], path: '/incentives', called: 'incentives' },
  { tags: ['law'], path: '/legal-instruments', called: 'instruments' },
  { tags: ['incentives', 'law'], path: '/incentives/terms', called: 'terms' },
  { tags: ['incentives', 'law', 'questions'], path: '/incentives/estimate', called: 'estimate' },
  { tags: ['events'], path: '/events', called: 'events' },
  { tags: ['sources'], path: '/sources', called: 'sources' },
] as const

const lawPage = ({ kind, ...of }: Effects['law'][number]): Page =>
  kind === 'incentive'
    ? { path: `/incentives/${of.key}`, called: 'incentive', of }
    : { path: `/legal-instruments/${of.key}`, called: 'instrument', of }

/** The pages, comparisons and files that show something which a publication changes. */
export function affectedBy(effects: Effects): Affected {
  const { touched, about, figures, made, release } = effects
  const has = (tag: string) => touched.includes(tag)
  const subjects = keysIn(touched, 'subject')
  const own = ['zone', 'spaces', 'attachments'].flatMap((tag) => keysIn(touched, tag))
  const zones = named([...about, ...subjects, ...own], effects.zones)
  const inReach = named(effects.inReach, effects.zones).filter((zone) => !zones.includes(zone))
  const metrics = named(keysIn(touched, 'metric'), effects.metrics)
  const inList = ({ key }: Named) => COMPARED.some((metric) => metric === key)
  const listOfZones = has('zones') || metrics.length > 0
  const lists = LISTS.filter(({ tags }) => tags.some(has))
  const isSaidOfZones = listOfZones || named([...about, ...subjects], effects.zones).length > 0
  const isMatched = isSaidOfZones || keysIn(touched, 'spaces').length > 0
  const isFound = isSaidOfZones || ['metrics', 'incentives', 'law', 'events'].some(has)
  const isMethod = has('conflicts') || has('identities') || has('metrics') || subjects.includes(NATION)

  return {
    pages: [
      { path: '/', called: 'home' },
      ...zones.map((of) => ({ path: `/zones/${of.key}`, called: 'zone', of }) as const),
      ...metrics.map((of) => ({ path: `/metrics/${of.key}`, called: 'metric', of }) as const),
      ...(listOfZones ? [asked('zones'), asked('compare')] : []),
      ...(isMatched ? [asked('shortlist')] : []),
      ...(isFound ? [asked('search')] : []),
      ...(metrics.length > 0 || has('metrics') ? [{ path: '/metrics', called: 'metrics' } as const] : []),
      ...effects.law.map(lawPage),
      ...lists.map(({ path, called }) => ({ path, called }) as Page),
      ...(isMethod ? [{ path: '/methodology', called: 'methodology' } as const] : []),
      { path: `/releases/${release.number}`, called: 'release', number: release.number },
      { path: '/releases', called: 'releases' },
      ...inReach.map((of) => ({ path: `/zones/${of.key}`, called: 'zone', of }) as const),
    ],
    compared: metrics.map((metric) => ({ metric, inList: inList(metric) })),
    data: { zones, metrics, listOfZones, factsheets: [...zones, ...inReach] },
    names: has('names'),
    redrawn: keysIn(touched, 'figure').filter((id) => {
      const isOwn = made.includes(Number(id))
      return !isOwn && !figures.some(({ before }) => before?.id === Number(id))
    }).length,
  }
}
