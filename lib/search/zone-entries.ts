import type { Text } from '@/lib/shared/text'
import type { Statement, StatementTopic } from '@/lib/statements/statement'
import { WORDS } from '@/lib/words/words'
import type { Site, Zone } from '@/lib/zones/zone'
import { type Entry, entryOf } from './entry'
import { bothOf, initialsOf, inOne, namesIn } from './names'
import { plainText } from './plain-text'

const topicWords = (topic: StatementTopic): Text => ({
  en: WORDS.en.zone.topic[topic],
  vi: WORDS.vi.zone.topic[topic],
})

/** Every name that a name holds, in both languages: whole, in one word, and in initials, as people type in a hurry. */
const allNames = (name: Text) =>
  bothOf(name).flatMap((one) => namesIn(one).flatMap((each) => [each, ...initialsOf(each), ...inOne(each)]))

/** A source's sentence about a name without the words before it: "English name: Danang Software Park". */
const withoutLead = ({ en, vi }: Text): Text => ({
  en: en.replace(/^[^:]*: /, ''),
  vi: vi.replace(/^[^:]*: /, ''),
})

/** A place as people write it: whole, without what sort of place it is, in one word, in initials. */
const placeNames = ({ en, vi }: Text): Text[] =>
  [
    { en, vi },
    { en: en.replace(/ City$/, ''), vi: vi.replace(/^(Thành phố|Tỉnh) /, '') },
  ]
    .flatMap(allNames)
    .map((one) => ({ en: one, vi: one }))

function zoneEntry(zone: Zone, statements: readonly Statement[], sites: readonly Site[]): Entry {
  const { slug, name, place, stage, note, membershipNote, stageNote } = zone
  const called = statements.filter(({ topic }) => topic === 'name').map(({ text }) => text)
  return entryOf({
    key: `zone/${slug}`,
    kind: 'zone',
    path: `/zones/${slug}`,
    title: name,
    names: called,
    codes: [slug, ...[name, ...called.map(withoutLead)].flatMap(allNames)],
    labels: [{ en: WORDS.en.zones.stage[stage], vi: WORDS.vi.zones.stage[stage] }],
    places: [place.name, place.country, ...placeNames(place.name)],
    texts: [note && plainText(note), membershipNote, stageNote, ...sites.map((site) => site.name)].filter(
      (text) => text !== null,
    ),
  })
}

/** What is said of a zone under one topic leads to that part of its page. */
function topicEntry(zone: Zone, topic: StatementTopic, statements: readonly Statement[]): Entry {
  const kind = topic === 'tenants' ? 'tenant' : 'profile'
  const organisations = statements.flatMap((statement) => statement.organisations.map(({ name }) => name))
  return entryOf({
    key: `${kind}/${zone.slug}/${topic}`,
    kind,
    path: `/zones/${zone.slug}`,
    topic,
    title: zone.name,
    names: organisations,
    codes: organisations.flatMap((name) => bothOf(name).flatMap(namesIn)),
    of: [zone.name, { en: zone.slug, vi: zone.slug }],
    labels: [topicWords(topic), ...(topic === 'tenants' ? [TENANTS] : [])],
    texts: statements.flatMap(({ text, note }) => (note ? [text, note] : [text])),
  })
}

const TENANTS: Text = { en: WORDS.en.search.kinds.tenant, vi: WORDS.vi.search.kinds.tenant }

/** Zones, and what sources say of each. @param statements of any subject; what is said of no zone is left out */
export function zoneEntries(
  zones: readonly Zone[],
  statements: readonly Statement[],
  sites: readonly Site[],
): Entry[] {
  const zoneOfSite = new Map(sites.map(({ key, zone }) => [key, zone]))
  const said = Map.groupBy(statements, ({ subject }) => zoneOfSite.get(subject) ?? subject)
  const built = Map.groupBy(sites, ({ zone }) => zone)
  return zones.flatMap((zone) => {
    const own = said.get(zone.slug) ?? []
    const byTopic = Map.groupBy(
      own.filter(({ topic }) => topic !== 'name'),
      ({ topic }) => topic,
    )
    return [
      zoneEntry(zone, own, built.get(zone.slug) ?? []),
      ...[...byTopic].map(([topic, group]) => topicEntry(zone, topic, group)),
    ]
  })
}
