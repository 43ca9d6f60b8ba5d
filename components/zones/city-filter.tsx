import { useLocale, useTranslations } from 'next-intl'
import type { Zone } from '@/lib/zones/zone'
import { Choice } from './zone-filter'

/** Cities that stand open, and the most that any fold holds: whoever looks for another one searches. */
const [OPEN, MOST] = [10, 150]

type Props = {
  chosen: readonly string[]
  counts: ReadonlyMap<string, number>
  places: ReadonlyMap<string, Zone['place']>
  cities: { home: readonly string[]; abroad: readonly string[] }
}

/** Cities, those with the most zones first; further ones and those abroad are folded away, but for the chosen. */
export function CityFilter({ chosen, counts, places, cities }: Props) {
  const locale = useLocale()
  const t = useTranslations('find')
  const nameOf = (key: string) => places.get(key)?.name[locale] ?? key
  const inTurn = (keys: readonly string[]) =>
    keys.toSorted(
      (a, b) =>
        Number(chosen.includes(b)) - Number(chosen.includes(a)) ||
        (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
        nameOf(a).localeCompare(nameOf(b), locale),
    )
  const home = inTurn(cities.home)
  const choices = (keys: readonly string[]) =>
    keys.map((key) => (
      <Choice key={key} facet="city" choice={key} label={nameOf(key)} chosen={chosen} counts={counts} />
    ))
  const folded = [
    { key: 'more', keys: home.slice(OPEN, OPEN + MOST) },
    { key: 'abroad', keys: inTurn(cities.abroad).slice(0, MOST) },
  ] as const
  return (
    <fieldset>
      <legend>{t('facet.city')}</legend>
      {choices(home.slice(0, OPEN))}
      {folded.map(
        ({ key, keys }) =>
          keys.length > 0 && (
            <details key={key} open={keys.some((one) => chosen.includes(one))}>
              <summary>{t(key)}</summary>
              {choices(keys)}
            </details>
          ),
      )}
    </fieldset>
  )
}
