import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import type { Present } from './grid'

/** After so long without a sign somebody counts as gone: three signs of a page that is open. */
const SECONDS = 60

export async function stayPresent(
  tx: Transaction,
  userId: number,
  zones: readonly string[],
  period: string,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Presence" ("userId", "zoneSlug", "period", "seenAt")
    SELECT ${userId}, z."slug", ${period}, now() FROM "Zone" z WHERE z."slug" = ANY (${[...zones]}::text[])
    ON CONFLICT ("userId", "zoneSlug") DO UPDATE SET "period" = excluded."period", "seenAt" = excluded."seenAt"`
}

/** Who else has one of these zones open, by zone and name. The database's clock alone counts. */
export function readPresent(tx: Transaction, userId: number, zones: readonly string[]): Promise<Present[]> {
  return tx.$queryRaw<Present[]>`
    SELECT u."name", p."zoneSlug" AS zone
    FROM "Presence" p JOIN "User" u ON u."id" = p."userId"
    WHERE p."zoneSlug" = ANY (${[...zones]}::text[]) AND p."seenAt" > now() - make_interval(secs => ${SECONDS})
      AND p."userId" <> ${userId} AND u."disabledAt" IS NULL
    ORDER BY p."zoneSlug", u."name", u."id"`
}
