import type { Span } from '@/lib/shared/period'
import { type Contradiction, contradictionIn } from './contradiction'
import type { Held } from './held'
import type { Identity, IdentityTerm } from './identity'
import { measureOf } from './measure'
import { type Dated, dated, momentsOf, speakingOf } from './speaking'

const place = (subject: string, metric: string) => `${subject} ${metric}`

/** One rule for one subject: the figures of each of its parts, and those of the whole. */
type Case = { parts: { term: IdentityTerm; figures: Dated[] }[]; whole: Dated[] }

const kindOf = ({ figure }: Dated) => `${measureOf(figure.unit).measure} ${figure.coverage?.en ?? ''}`

/** Figures that cover different parts of a zone, or cannot be added up, are not held against each other. */
function comparable({ parts, whole }: Case): Case[] {
  return [...Map.groupBy(whole, kindOf)].map(([kind, alike]) => ({
    whole: alike,
    parts: parts.map(({ term, figures }) => ({
      term,
      figures: figures.filter((one) => kindOf(one) === kind),
    })),
  }))
}

/** The same figures at several moments are one contradiction. */
const sameFigures = ({ identity, parts, whole }: Contradiction) =>
  JSON.stringify([
    identity.key,
    [...parts, whole].map((one) => [one.subject, one.definition, one.period, one.version, one.change]),
  ])

/**
 * Every rule that a state of the facts breaks, and the figures that break it. Pure: it looks at nothing but what it is
 * given, in no order, so that a draft can be tried before it is published.
 *
 * A rule is tried at each moment of which one of its figures speaks. What the sources leave open ("over", "about",
 * several definitions, a part that is not reported) is read so that it contradicts least: a violation is certain.
 */
export function violations({ identities, metrics, sites, figures }: Held): Contradiction[] {
  const places = Map.groupBy(dated(figures), ({ figure }) => place(figure.subject, figure.metric))
  const measured = new Map(metrics.map((metric) => [metric.key, metric]))
  const phases = Map.groupBy(
    sites.filter(({ kind }) => kind === 'phase').toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    ({ zone }) => zone,
  )

  const under = (subject: string, { metric, definitions }: IdentityTerm) =>
    (places.get(place(subject, metric)) ?? []).filter(
      ({ figure }) => definitions.length === 0 || definitions.includes(figure.definition),
    )
  const speaking = (moment: Span, { metric }: IdentityTerm, among: Dated[]) => {
    const known = measured.get(metric)
    return known ? speakingOf(moment, known, among).map(({ figure }) => figure) : []
  }

  const brokenBy = ({ key, name, rule }: Identity, subject: string): Contradiction[] => {
    const owners =
      rule.partsOf === 'subject' ? [subject] : (phases.get(subject) ?? []).map((phase) => phase.key)
    const parts = owners.flatMap((owner) => rule.parts.map((term) => ({ term, figures: under(owner, term) })))
    return comparable({ parts, whole: under(subject, rule.whole) }).flatMap((one) =>
      momentsOf([...one.whole, ...one.parts.flatMap((part) => part.figures)]).flatMap((moment) => {
        const broken = contradictionIn(
          rule.relation,
          one.parts.map((part) => speaking(moment, part.term, part.figures)),
          speaking(moment, rule.whole, one.whole),
        )
        return broken ? [{ identity: { key, name }, relation: rule.relation, ...broken }] : []
      }),
    )
  }

  const subjects = [...new Set(figures.map(({ subject }) => subject))].toSorted()
  const found = identities
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap((identity) => subjects.flatMap((subject) => brokenBy(identity, subject)))
  return [...new Map(found.map((one) => [sameFigures(one), one])).values()]
}
