import { networkGroups } from '@/components/zones/network-groups'
import type { Locale, Text } from '@/lib/shared/text'
import type { GroupKey } from '@/lib/zones/find-group'
import type { Zone } from '@/lib/zones/zone'

/** What can be chosen, under a heading. */
export type PlaceGroup = { label: string; options: { key: string; name: Text }[] }

type Words = { networks: string; group: (key: GroupKey) => string }

/** Every network that reports by itself, and every zone under its group, by name. */
export const placeGroups = (
  zones: readonly Zone[],
  networks: readonly { key: string; name: Text }[],
  words: Words,
  locale: Locale,
): PlaceGroup[] =>
  [
    { label: words.networks, options: [...networks] },
    ...networkGroups(zones).map(({ key, zones: group }) => ({
      label: words.group(key),
      options: group
        .map(({ slug, name }) => ({ key: slug, name }))
        .toSorted((a, b) => a.name[locale].localeCompare(b.name[locale], locale)),
    })),
  ].filter(({ options }) => options.length > 0)
