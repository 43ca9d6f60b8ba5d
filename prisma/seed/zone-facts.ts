import type { FactsZone, SourcedFact } from './facts-file'

/** One sourced fact of a zone's profile, under the file's own name for it. */
export type ZoneFact = { path: string; key: string; fact: SourcedFact }

const facts = (value: FactsZone[string] | string): readonly SourcedFact[] => {
  if (Array.isArray(value)) return value
  return typeof value === 'object' ? [value] : []
}

/** All sourced facts of a zone, in the order of the file. */
export function zoneFacts(zone: FactsZone): ZoneFact[] {
  return Object.entries(zone).flatMap(([key, value]) =>
    facts(value).map((fact, index) => ({
      path: Array.isArray(value) ? `zones/${zone.id}/${key}/${index}` : `zones/${zone.id}/${key}`,
      key,
      fact,
    })),
  )
}

/**
 * The only fact under a key, as text.
 * @throws when there is none or it is no text
 */
export function textUnder(all: readonly ZoneFact[], key: string): string {
  const value = all.find((one) => one.key === key)?.fact.value
  if (typeof value !== 'string') throw new Error(`A zone has no text under ${key}`)
  return value
}
