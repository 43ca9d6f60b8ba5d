import type { Held, HeldFigure, HeldMetric } from '@/lib/identities/held'
import type { Identity } from '@/lib/identities/identity'
import { identityContent } from '@/lib/identities/schema'
import facts from '@/prisma/facts/identities.json'

const text = (words: string) => ({ en: words, vi: words })

/** The rules that come with the facts. */
export const RULES: Identity[] = facts.map((rule) => identityContent.parse(rule))

const DEFINITIONS: Record<string, string> = {
  land_area: 'land_area.whole-project',
  land_leased: 'land_leased.leased',
  land_vacant: 'land_vacant.vacant',
  enterprises: 'enterprises.firms',
  domestic_enterprises: 'domestic_enterprises.without-foreign-capital',
  foreign_enterprises: 'foreign_enterprises.with-foreign-capital',
}

const metric = (key: string): HeldMetric => ({
  key,
  name: text(key),
  nature: 'level',
  carriesForward: key === 'land_area',
  version: null,
  change: null,
})

/** A ruled figure of a zone `alpha`, in hectares where it is land, under the definition that the rules look at. */
export const said = (key: string, value: string, but: Partial<HeldFigure> = {}): HeldFigure => ({
  subject: 'alpha',
  metric: key,
  definition: DEFINITIONS[key] ?? key,
  period: '2021',
  periodApproximate: false,
  value,
  unit: key.startsWith('land') ? 'ha' : 'enterprise',
  qualifier: 'exact',
  coverage: null,
  standing: 'ruled',
  status: 'reported',
  version: null,
  change: null,
  ...but,
})

/** A figure of a phase of `alpha`, which has two: `alpha-1` and `alpha-2`. */
export const ofPhase = (number: 1 | 2, value: string, but: Partial<HeldFigure> = {}) =>
  said('land_area', value, { subject: `alpha-${number}`, definition: 'land_area.phase', ...but })

/** These figures, under the rules that come with the facts. */
export const holding = (...figures: HeldFigure[]): Held => ({
  identities: RULES.map((rule) => ({ ...rule, version: null, change: null })),
  metrics: Object.keys(DEFINITIONS).map(metric),
  sites: ([1, 2] as const).map((number) => ({
    key: `alpha-${number}`,
    zone: 'alpha',
    kind: 'phase',
    version: null,
    change: null,
  })),
  figures,
})
