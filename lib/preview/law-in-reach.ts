import type { ReleaseChange } from '@/lib/releases/release'
import type { Text } from '@/lib/shared/text'
import { NATION } from '@/lib/zones/nation'

/** An instrument or incentive that a publication changes, with a page of its own. */
export type LawChanged = { kind: 'legal_instrument' | 'incentive'; key: string; name: Text }

type Change = Pick<ReleaseChange, 'kind' | 'name' | 'said'>
type Located = { slug: string; network: { key: string }; place: { key: string } }

const wordIn = (content: Readonly<Record<string, unknown>> | null | undefined, field: string) => {
  const said = content?.[field]
  return typeof said === 'string' ? said : null
}

/** The instruments and incentives among changes. */
export const lawAmong = (changes: readonly Change[]): LawChanged[] =>
  changes.flatMap(({ kind, name, said }) => {
    const key = wordIn(said?.after ?? said?.before, 'slug')
    return (kind === 'legal_instrument' || kind === 'incentive') && key !== null && name
      ? [{ kind, key, name }]
      : []
  })

/**
 * The zones of which profile and factsheet tell of the law that changes: where an incentive applies or did; all of Viet
 * Nam for an instrument or a question, on which any may rest.
 */
export function zonesInReach(changes: readonly Change[], zones: readonly Located[]): string[] {
  const scopes = new Set(
    changes.flatMap(({ kind, said }) => {
      if (kind === 'legal_instrument' || kind === 'question') return [NATION]
      if (kind !== 'incentive') return []
      return [wordIn(said?.before, 'scope'), wordIn(said?.after, 'scope')].flatMap((scope) => scope ?? [])
    }),
  )
  return zones
    .filter(({ slug, network, place }) => [slug, network.key, place.key].some((key) => scopes.has(key)))
    .map(({ slug }) => slug)
}
