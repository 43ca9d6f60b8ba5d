import { VERSIONS } from '@/lib/changes/stored'
import type { Transaction } from '@/lib/platform/transaction'
import type { WrittenKind } from './described'
import type { Reach } from './reach'

/** What stands of a kind, as a list tells it. */
export type ListedRow = { id: number; key: string; release: number; content: unknown; total: number }

/** The column by which a kind belongs to a zone, and to that alone. */
const OF_ZONE: Partial<Record<WrittenKind, string>> = {
  zone: 'zoneSlug',
  site: 'zoneSlug',
  space: 'zoneSlug',
  event: 'hostSlug',
  incentive: 'scopeKey',
}

/** Whether somebody who answers for zones alone has anything of a kind to change. */
export const isOfZones = (kind: WrittenKind) => kind === 'statement' || OF_ZONE[kind] !== undefined

type Asked = { words: readonly string[]; reach: Reach; keys: readonly string[] | null }
type Page = { limit: number; offset: number }

// Without accents and in lower case, as people type in a hurry; đ has no accent to lose.
const FOLDED = (said: string) =>
  `translate(regexp_replace(normalize(lower(${said}), NFD), '[\\u0300-\\u036f]', '', 'g'), 'đ', 'd')`

function whose(kind: WrittenKind) {
  if (kind === 'statement')
    return `(v."subjectKey" = ANY ($3::text[]) OR v."subjectKey" IN (SELECT "siteKey" FROM "SiteVersion" WHERE "zoneSlug" = ANY ($3::text[])))`
  const column = OF_ZONE[kind]
  return column === undefined ? 'false' : `v."${column}" = ANY ($3::text[])`
}

/**
 * What stands of a kind and holds every one of some words in its name, title or text, in the order of its keys.
 * @param keys only these, when they are given
 */
export function listed(
  tx: Transaction,
  kind: WrittenKind,
  { words, reach, keys }: Asked,
  { limit, offset }: Page,
) {
  const [table, identity] = kind === 'statement' ? ['Statement', 'id'] : VERSIONS[kind]
  const key = `v."${identity}"::text`
  const order =
    kind === 'source' ? `length(${key}), ${key}` : kind === 'statement' ? 'v."subjectKey", v."id"' : key
  const said = ['name', 'title', 'text'].flatMap((field) => [
    `c."content" -> '${field}' ->> 'en'`,
    `c."content" -> '${field}' ->> 'vi'`,
    `CASE jsonb_typeof(c."content" -> '${field}') WHEN 'string' THEN c."content" ->> '${field}' END`,
  ])
  return tx.$queryRawUnsafe<ListedRow[]>(
    `SELECT v."id", ${key} AS key, v."publishedIn" AS release, c."content", (count(*) OVER ())::int AS total
     FROM "${table}" v JOIN "Change" c ON c."kind" = $1::"ChangeKind" AND c."versionId" = v."id"
     WHERE v."supersededIn" IS NULL
       AND ($2::text[] = '{}' OR ${FOLDED(`concat_ws(' ', ${key}, ${said.join(', ')})`)} LIKE ALL ($2::text[]))
       AND ($3::text[] IS NULL OR ${whose(kind)}) AND ($4::text[] IS NULL OR ${key} = ANY ($4::text[]))
     ORDER BY ${order} LIMIT $5 OFFSET $6`,
    kind,
    words.map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`),
    reach === 'everywhere' ? null : reach,
    keys,
    limit,
    offset,
  )
}
