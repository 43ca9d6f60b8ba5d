import { useLocale, useTranslations } from 'next-intl'
import { OFFERS, SIZES, YEARS } from '@/lib/zones/find-bands'
import { type Facet, UNKNOWN } from '@/lib/zones/find-facets'
import { GROUPS } from '@/lib/zones/find-group'
import { SECTORS } from '@/lib/zones/sector-words'
import { STAGES, type Zone } from '@/lib/zones/zone'

const keysOf = <Key extends string>(bands: readonly { key: Key }[]): Key[] => bands.map(({ key }) => key)
const [SIZE_KEYS, OFFER_KEYS, YEAR_KEYS] = [keysOf(SIZES), keysOf(OFFERS), keysOf(YEARS)]

const one = <Key extends string>(keys: readonly Key[], choice: string) => keys.find((key) => key === choice)

/** What a choice of a filter is called. @param places where there are zones, by key */
export function useFacetWords(places: ReadonlyMap<string, Zone['place']>) {
  const locale = useLocale()
  const t = useTranslations('find')
  const stages = useTranslations('zones.stage')
  const words: Record<Facet, (choice: string) => string | undefined> = {
    city: (choice) => places.get(choice)?.name[locale],
    group: (choice) => say(one(GROUPS, choice), (key) => t(`group.${key}`)),
    status: (choice) => say(one(STAGES, choice), (key) => stages(key)),
    size: (choice) => say(one(SIZE_KEYS, choice), (key) => t(`size.${key}`)),
    space: (choice) => say(one(OFFER_KEYS, choice), (key) => t(`space.${key}`)),
    sector: (choice) => say(one(SECTORS, choice), (key) => t(`sector.${key}`)),
    since: (choice) => say(one(YEAR_KEYS, choice), (key) => t(`since.${key}`)),
  }
  return (facet: Facet, choice: string) =>
    choice === UNKNOWN ? t('unknown') : (words[facet](choice) ?? choice)
}

const say = <Key>(key: Key | undefined, words: (key: Key) => string) =>
  key === undefined ? undefined : words(key)
