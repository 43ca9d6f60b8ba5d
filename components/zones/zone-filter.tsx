import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/shared/format'
import { type Facet, UNKNOWN } from '@/lib/zones/find-facets'
import { choicesAt } from '@/lib/zones/find-places'
import type { Zone } from '@/lib/zones/zone'
import { useFacetWords } from './facet-words'

type ChoiceProps = {
  facet: Facet
  choice: string
  label: string
  chosen: readonly string[]
  counts: ReadonlyMap<string, number>
}

/** One choice, and how many zones it would give while the other filters stay as they are. */
export function Choice({ facet, choice, label, chosen, counts }: ChoiceProps) {
  const locale = useLocale()
  return (
    <label>
      <input type="checkbox" name={facet} value={choice} defaultChecked={chosen.includes(choice)} />
      <span>{label}</span>
      <span>{formatNumber(counts.get(choice) ?? 0, locale)}</span>
    </label>
  )
}

const HINTED = ['size', 'space', 'sector', 'since'] as const

type Props = Pick<ChoiceProps, 'chosen' | 'counts'> & {
  facet: Exclude<Facet, 'city'>
  /** The choices under which any zone stands. */
  known: ReadonlySet<string>
  places: ReadonlyMap<string, Zone['place']>
}

/** A filter whose choices are always the same. Where nobody has published a value, it says so and offers nothing else. */
export function ZoneFilter({ facet, chosen, counts, known, places }: Props) {
  const t = useTranslations('find')
  const words = useFacetWords(places)
  const hint = HINTED.find((one) => one === facet)
  const isSilent = chosen.length === 0 && [...known].every((choice) => choice === UNKNOWN)
  return (
    <fieldset>
      <legend>{t(`facet.${facet}`)}</legend>
      {hint && <p>{t(`hint.${hint}`)}</p>}
      {isSilent ? (
        <p>{t('allUnknown')}</p>
      ) : (
        choicesAt(facet)
          .filter((choice) => facet !== 'sector' || known.has(choice) || chosen.includes(choice))
          .map((choice) => (
            <Choice
              key={choice}
              facet={facet}
              choice={choice}
              label={words(facet, choice)}
              chosen={chosen}
              counts={counts}
            />
          ))
      )}
    </fieldset>
  )
}
