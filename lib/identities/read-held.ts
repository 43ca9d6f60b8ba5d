import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { optionalTextOf, textOf } from '@/lib/releases/known'
import { identitySelect, toIdentity } from './dto'
import { type Held, type HeldFigure, NOTHING_HELD } from './held'
import type { IdentityRule } from './identity'
import { type ProposedChange } from './overlaid'
import { reachOf } from './reach'
import { identityContent } from './schema'

const CURRENT = { supersededIn: null } as const
const published = (id: number) => ({ version: id, change: null })

const metricsOf = ({ parts, whole }: IdentityRule) => [...parts, whole].map(({ metric }) => metric)

/** Rules that a draft proposes look at metrics too. */
const proposedRules = (changes: readonly ProposedChange[]) =>
  changes.flatMap(({ kind, content }) =>
    kind === 'identity' && content !== null ? [identityContent.parse(content).rule] : [],
  )

/** The sites of every zone of which one of these is a site, and of these zones. */
async function readSites(tx: Transaction, within: Set<string> | 'everything') {
  const select = { id: true, siteKey: true, zoneSlug: true, kind: true } as const
  if (within === 'everything') return tx.siteVersion.findMany({ where: CURRENT, select })
  const named = await tx.siteVersion.findMany({
    where: { ...CURRENT, siteKey: { in: [...within] } },
    select: { zoneSlug: true },
  })
  const zones = [...within, ...named.map(({ zoneSlug }) => zoneSlug)]
  return tx.siteVersion.findMany({ where: { ...CURRENT, zoneSlug: { in: zones } }, select })
}

const figureSelect = {
  id: true,
  subjectKey: true,
  metricKey: true,
  definitionKey: true,
  period: true,
  periodApproximate: true,
  value: true,
  unit: true,
  qualifier: true,
  coverage: true,
  standing: true,
  status: true,
} as const

/**
 * What stands now of all that rules between figures would look at after these changes: every current rule, and the
 * figures, metrics and phases of the subjects that the changes reach. In seven reads, however many the changes are.
 */
export async function readHeld(tx: Transaction, changes: readonly ProposedChange[]): Promise<Held> {
  const rules = await tx.identityVersion.findMany({ where: CURRENT, select: identitySelect })
  const identities = rules.map((row) => ({ ...toIdentity(row), ...published(row.id) }))
  const metrics = new Set(
    [...identities.map(({ rule }) => rule), ...proposedRules(changes)].flatMap(metricsOf),
  )
  const within = await reachOf(tx, changes, metrics)
  if (within !== 'everything' && within.size === 0) return NOTHING_HELD

  const sites = await readSites(tx, within)
  const subjects =
    within === 'everything'
      ? null
      : [...within, ...sites.flatMap(({ siteKey, zoneSlug }) => [siteKey, zoneSlug])]
  const measured = await tx.metricVersion.findMany({
    where: { ...CURRENT, metricKey: { in: [...metrics] } },
    select: { id: true, metricKey: true, name: true, nature: true, carriesForward: true },
  })
  const figures = await tx.observation.findMany({
    where: {
      ...CURRENT,
      metricKey: { in: [...metrics] },
      ...(subjects && { subjectKey: { in: [...new Set(subjects)] } }),
    },
    select: figureSelect,
  })
  return {
    identities,
    metrics: measured.map(({ id, metricKey, name, ...row }) => ({
      ...row,
      ...published(id),
      key: metricKey,
      name: textOf(name),
    })),
    sites: sites.map(({ id, siteKey, zoneSlug, kind }) => ({
      ...published(id),
      key: siteKey,
      zone: zoneSlug,
      kind,
    })),
    figures: figures.map(
      ({ id, subjectKey, metricKey, definitionKey, value, coverage, ...row }): HeldFigure => ({
        ...row,
        ...published(id),
        subject: subjectKey,
        metric: metricKey,
        definition: definitionKey,
        value: value?.toFixed() ?? null,
        coverage: optionalTextOf(coverage),
      }),
    ),
  }
}
