import { Refusal } from '../terminal/refusal'
import { describeDatabase } from './reach'
import { withClient } from './with-client'

const ROLE = 'zonebook_portal'

/** How the portal will work on its operator's database. */
export type PortalSession = {
  url: string
  /** Under which role, in words. */
  told: string
  /** What the operator should mend; null when nothing. */
  warning: string | null
}

type Powers = { role: string; reads: boolean; changes: boolean }

// To own a table, or be a member of who owns it, is to be able to take its triggers and rights away.
const POWERS = `select current_user as role,
    coalesce(bool_and(has_table_privilege(c.oid, 'SELECT')), false) as reads,
    coalesce(bool_or(pg_has_role(c.relowner, 'MEMBER')
      or has_table_privilege(c.oid, 'UPDATE, DELETE, TRUNCATE, TRIGGER')), false) as changes
  from pg_class c
  where c.relnamespace = to_regnamespace(quote_ident(current_schema())) and c.relkind = 'r'
    and (c.relname in ('Release', 'ReleaseSeal', 'AuditEntry') or exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname = 'supersededIn'))`

const powersOf = (url: string) =>
  withClient(url, async (client) => (await client.query<Powers>(POWERS)).rows[0] ?? null)

/** The same address, for sessions that begin in the portal's role. */
function inPortalRole(url: string): string {
  const restricted = new URL(url)
  const options = [restricted.searchParams.get('options'), `-c role=${ROLE}`].filter(Boolean).join(' ')
  // Spaces as %20: a plus sign would be taken for itself.
  restricted.searchParams.delete('options')
  restricted.search += `${restricted.search ? '&' : '?'}options=${encodeURIComponent(options)}`
  return restricted.href
}

const unrestricted = (role: string) =>
  [
    `The portal runs as ${role}, a role that could change what is published, and may not lower itself to ${ROLE}.`,
    'Give it one that cannot, as a superuser:',
    `  CREATE ROLE ${ROLE} NOLOGIN;                  -- unless it is there`,
    `  CREATE ROLE zonebook_web LOGIN PASSWORD '…' IN ROLE ${ROLE};`,
    'then `npm run db:migrate` as the owner, and zonebook_web in DATABASE_URL, the owner in DATABASE_OWNER_URL.',
  ].join('\n')

/**
 * Finds sessions for the portal in which nothing published can be changed: those of its address when its role cannot,
 * else the same lowered to the portal's role.
 * @param url of a migrated database
 * @throws Refusal when the role may not even read
 */
export async function portalSession(url: string): Promise<PortalSession> {
  const own = await powersOf(url)
  if (!own?.reads)
    throw new Refusal(
      `DATABASE_URL: ${own?.role ?? 'its role'} may not read the ${describeDatabase(url)}. ` +
        `As a superuser: GRANT ${ROLE} TO ${own?.role ?? '…'}; then \`npm run db:migrate\` as the owner.`,
    )
  if (!own.changes) return { url, told: `${own.role}, which cannot change what is published`, warning: null }
  const lowered = inPortalRole(url)
  const inRole = await powersOf(lowered).catch(() => null)
  if (inRole?.reads && !inRole.changes)
    return { url: lowered, told: `${ROLE}, to which ${own.role} is lowered`, warning: null }
  return { url, told: `${own.role}, WHICH COULD CHANGE WHAT IS PUBLISHED`, warning: unrestricted(own.role) }
}
