import type { ClientBase } from 'pg'
import type { BrokenLink, Chain } from './chain'
import { verifyAudit } from './verify-audit'
import { verifyReleases } from './verify-releases'

/** A seal that somebody noted when a release was new: the proof that no chain can give of its own end. */
export type NotedSeal = { release: number; seal: string }

export type Verification = { releases: Chain; audit: Chain; broken: BrokenLink | null }

// Each publication is an entry of the audit trail, which names the seal: neither chain can be cut off alone.
const UNBOUND = `SELECT s."releaseNumber" AS "sealed", s."digest", e."subject", e."detail" ->> 'seal' AS "told"
  FROM "ReleaseSeal" s
  FULL JOIN (SELECT * FROM "AuditEntry" WHERE "action" = 'release.published') e ON e."subject" = 'release:' || s."releaseNumber"
  WHERE e."id" IS NULL OR s."releaseNumber" IS NULL OR e."detail" ->> 'seal' <> s."digest"
  ORDER BY s."releaseNumber", e."id" LIMIT 1`

type Unbound = { sealed: number | null; digest: string; subject: string | null; told: string | null }

async function verifyBinding(client: ClientBase): Promise<BrokenLink | null> {
  const { rows } = await client.query<Unbound>(UNBOUND)
  const [unbound] = rows
  if (!unbound) return null
  const { sealed, digest, subject, told } = unbound
  if (sealed === null)
    return { link: 'Audit trail', why: `it tells of the publication of ${subject}, which is not there` }
  const link = `Release ${sealed}`
  return subject === null
    ? { link, why: 'the audit trail does not tell of its publication' }
    : { link, why: `its seal is ${digest}; the audit trail says that it was sealed as ${told}` }
}

async function verifyNoted(client: ClientBase, { release, seal }: NotedSeal): Promise<BrokenLink | null> {
  const { rows } = await client.query<{ digest: string }>(
    `SELECT "digest" FROM "ReleaseSeal" WHERE "releaseNumber" = $1`,
    [release],
  )
  const link = `Release ${release}`
  const [found] = rows
  if (!found) return { link, why: 'its seal was noted, and it is not there' }
  if (found.digest === seal.toLowerCase()) return null
  return {
    link,
    why: `its seal is ${found.digest}, not the one that was noted: it or one before it was replaced`,
  }
}

/**
 * Walks both chains from their beginning, and holds them against each other and against a seal that was noted.
 * @param client in a transaction, whose settings for times are changed; what it reads is taken to be one moment
 */
export async function verifyChains(client: ClientBase, noted?: NotedSeal): Promise<Verification> {
  await client.query(`SET LOCAL timezone TO 'UTC'; SET LOCAL datestyle TO 'ISO, YMD'`)
  const releases = await verifyReleases(client)
  const audit = await verifyAudit(client)
  const broken =
    releases.broken ??
    audit.broken ??
    (await verifyBinding(client)) ??
    (noted ? await verifyNoted(client, noted) : null)
  return { releases, audit, broken }
}
