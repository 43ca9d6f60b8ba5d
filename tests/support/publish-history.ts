import type { Client } from 'pg'
import type { Actor } from '@/lib/auth/policy'
import { publishChangeSet } from './publish'
import type { Edit, Slot } from './history'

const inBoth = (words: string) => ({ en: words, vi: words })
export const slugOf = (run: number, zone: string) => `drill-${run}-${zone}`

/** What figures are of: from two of them the portal calculates a third, and sums for the network. */
const METRICS = [
  { metric: 'revenue', definition: 'revenue.zone-total', unit: 'USD', period: '2019' },
  { metric: 'workforce', definition: 'workforce.people', unit: 'person', period: '2019' },
  { metric: 'land_area', definition: 'land_area.zone', unit: 'ha', period: '2019' },
] as const

/** What a change says of a thing; `said` is the one part of it that tells one version from another. */
function contentOf(run: number, { kind, zone, place }: Slot, said: number): object {
  const slug = slugOf(run, zone)
  const sourced = { verified: false, confidence: 'low', source: 'S1', note: null, periodNote: null }
  if (kind === 'zone')
    return {
      ...{ slug, name: inBoth(`${said}`), network: 'benchmarks', membership: 'benchmark' },
      ...{ membershipNote: null, partOf: null, stage: 'planned', stageNote: null },
      ...{ place: 'ho-chi-minh-city', website: null, position: null, note: inBoth('Generated for a test') },
    }
  if (kind === 'statement')
    return {
      ...{ ...sourced, subject: slug, topic: 'establishment', position: place, text: inBoth(`${said}`) },
      ...{ period: null, organisations: [] },
    }
  return {
    ...{ ...sourced, ...METRICS[place], subject: slug, periodApproximate: false, value: `${said}` },
    ...{ missingCause: null, qualifier: 'exact', status: 'reported', coverage: null },
    ...{ standing: 'ruled', standingReason: null, conflict: null, inputs: [] },
  }
}

const KIND_OF_CHANGE = { zone: 'zone', figure: 'observation', statement: 'statement' } as const

/** The version row that stands in a slot. */
async function standingIn(sql: Client, run: number, { kind, zone, place }: Slot) {
  const slug = slugOf(run, zone)
  const where = {
    zone: [`"ZoneVersion" WHERE "zoneSlug" = $1`],
    statement: [`"Statement" WHERE "subjectKey" = $1 AND "position" = $2`, place],
    figure: [
      `"Observation" WHERE "subjectKey" = $1 AND "definitionKey" = $2 AND "period" = $3`,
      METRICS[place]?.definition,
      METRICS[place]?.period,
    ],
  }[kind]
  const [from, ...values] = where
  const { rows } = await sql.query<{ id: number }>(`SELECT "id" FROM ${from} AND "supersededIn" IS NULL`, [
    slug,
    ...values,
  ])
  return rows[0]?.id ?? null
}

/** What is calculated of a zone that goes: it goes with it, as staff withdraw it. */
async function calculatedOf(sql: Client, slug: string) {
  const { rows } = await sql.query<{ id: number }>(
    `SELECT "id" FROM "Observation" WHERE "subjectKey" = $1 AND "sourceId" = 'ZB' AND "supersededIn" IS NULL`,
    [slug],
  )
  return rows.map(({ id }) => id)
}

type Row = [kind: string, operation: string, zone: string, base: number | null, content: string | null]

async function rowsOf(sql: Client, run: number, edits: readonly Edit[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const { slot, before, after: said } of edits) {
    const zone = slugOf(run, slot.zone)
    const operation = said === null ? 'withdraw' : before === null ? 'create' : 'supersede'
    const content = said === null ? null : JSON.stringify(contentOf(run, slot, said))
    const base = before === null ? null : await standingIn(sql, run, slot)
    rows.push([KIND_OF_CHANGE[slot.kind], operation, zone, base, content])
    if (slot.kind === 'zone' && said === null)
      for (const id of await calculatedOf(sql, zone)) rows.push(['observation', 'withdraw', zone, id, null])
  }
  return rows
}

/** Publishes generated edits in a release of their own, through the door that staff use, and answers its number. */
export async function publishEdits(sql: Client, publisher: Actor, run: number, edits: readonly Edit[]) {
  const made = await sql.query<{ id: number }>(
    `INSERT INTO "ChangeSet" ("origin", "state", "authorId", "updatedAt") VALUES ('form', 'draft', $1, now()) RETURNING "id"`,
    [publisher.id],
  )
  const changeSet = made.rows[0]?.id ?? 0
  const seen: number[] = []
  for (const [position, row] of (await rowsOf(sql, run, edits)).entries()) {
    const why = row[3] === null ? [null, null] : ['revision', JSON.stringify(inBoth('A test'))]
    const { rows } = await sql.query<{ id: number }>(
      `INSERT INTO "Change" ("changeSetId", "position", "kind", "operation", "zoneSlug", "baseVersionId", "content", "nature", "reason", "updatedAt")
       VALUES ($1, $2, $3::"ChangeKind", $4::"ChangeOperation", $5, $6, $7, $8::"ChangeNature", $9, now()) RETURNING "id"`,
      [changeSet, position, ...row, ...why],
    )
    seen.push(rows[0]?.id ?? 0)
  }
  const title = inBoth('Generated for a test')
  const published = await publishChangeSet(publisher, { changeSet, title, seen })
  if (!published.ok) throw new Error(`Not published: ${JSON.stringify(published)}`)
  return published.value.release
}
