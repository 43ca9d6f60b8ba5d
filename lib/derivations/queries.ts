import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { textOf } from '@/lib/releases/known'
import type { Text } from '@/lib/shared/text'
import { RATE } from './conversion'
import { isFor, type Subject } from './derivation'
import type { Explanation } from './explanation'
import { readDerivations, readGround, readMeasures } from './ground'
import { lackingOf } from './lacking'
import { readSubjects, readZones } from './subjects'
import { type Unmade, unmadeOf } from './unmade'

async function textsOf(at: AsOf, unmade: readonly Unmade[]): Promise<Map<string, Text>> {
  const keys = unmade.flatMap(({ lacks }) => lacks.flatMap(({ figure }) => figure?.definition ?? []))
  const rows = await db().definitionVersion.findMany({
    where: { ...visible(at), definitionKey: { in: keys } },
    select: { definitionKey: true, text: true },
  })
  return new Map(rows.map(({ definitionKey, text }) => [definitionKey, textOf(text)]))
}

/** Parks abroad and in preparation are not expected to report; a network without members adds up nothing. */
async function expectedToReport(at: AsOf): Promise<Subject[]> {
  const zones = await readZones(db(), at)
  const reporting = zones.flatMap(({ slug, membership }) =>
    membership === 'benchmark' || membership === 'prospective' ? [] : [slug],
  )
  const subjects = await readSubjects(db(), at, zones)
  return subjects.filter(({ key, isGroup, zones: counted }) =>
    isGroup ? counted.length > 0 : reporting.includes(key),
  )
}

/**
 * How a metric is calculated, and for each zone and network why it cannot be where it cannot: for a network in the
 * latest year with any report, for a zone in every year for which it reports what the formula begins with.
 * @param terms the metrics that its formulas name, whose figures decide; none when it has no formula
 */
export const explainDerivations = publicRead(
  'derivations',
  (at: AsOf, metric: string, terms: readonly string[]) =>
    liveTags(at, tags.zones, tags.metrics, ...[metric, ...terms, RATE.metric].map((key) => tags.metric(key))),
  async (at, metric): Promise<Explanation[]> => {
    const measures = await readMeasures(db(), at)
    const all = await readDerivations(db(), at, measures)
    const derivations = all.filter(({ measure }) => measure.key === metric)
    const subjects = await expectedToReport(at)
    const ground = await readGround(db(), at, measures, derivations, subjects)
    const explained = derivations.map((derivation) => ({
      derivation,
      unmade: subjects
        .filter((subject) => isFor(derivation, subject))
        .flatMap((subject) => unmadeOf(derivation, subject, ground)),
    }))
    const texts = await textsOf(
      at,
      explained.flatMap(({ unmade }) => unmade),
    )
    return explained.map(({ derivation: { definition, formula }, unmade }) => ({
      definition,
      formula,
      unmakable: unmade.map(({ subject, year, lacks }) => ({
        subject: { key: subject.key, name: subject.name, isGroup: subject.isGroup },
        year,
        lacking: lacks.map((lack) => lackingOf(lack, year, subject, ground, texts)),
      })),
    }))
  },
)
