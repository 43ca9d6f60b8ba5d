import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { href } from '@/lib/words/href'
import { addressOf, type Asked, choosing, isNarrowed } from '@/lib/zones/find-address'
import type { Found } from '@/lib/zones/find'
import { FACETS, type Findable, SORTS } from '@/lib/zones/find-facets'
import type { Zone } from '@/lib/zones/zone'
import { useFacetWords } from './facet-words'

type Props = {
  asked: Asked
  result: Found<Findable>
  all: number
  places: ReadonlyMap<string, Zone['place']>
}

const LINK = 'inline-block min-h-6 py-0.5'

/** How many zones were found, by what, and how to ask for more of them or in another order. */
export function FoundZones({ asked, result, all, places }: Props) {
  const t = useTranslations('find')
  const count = result.found.length
  const whole = t('all', { all })
  return (
    <div data-numbers="counted" className="grid gap-3">
      <p className="text-lead">{isNarrowed(asked) ? t('foundOf', { count, all: whole }) : whole}</p>
      <Chips asked={asked} places={places} />
      {count === 0 ? <LetGo asked={asked} result={result} /> : <Orders asked={asked} />}
      {asked.sort !== null && asked.sort !== 'name' && count > 0 && (
        <p className="measure text-note text-muted">{t('sort.byMeasure')}</p>
      )}
    </div>
  )
}

/** Each choice that narrows the list, leading to the list without it. */
function Chips({ asked, places }: Pick<Props, 'asked' | 'places'>) {
  const locale = useLocale()
  const t = useTranslations('find')
  const words = useFacetWords(places)
  if (!isNarrowed(asked)) return null
  const chips = FACETS.flatMap((facet) =>
    asked.chosen[facet].map((choice) => ({
      words: t('chip', { facet: t(`facet.${facet}`), choice: words(facet, choice) }),
      address: addressOf(
        choosing(
          asked,
          facet,
          asked.chosen[facet].filter((one) => one !== choice),
        ),
      ),
    })),
  )
  return (
    <ul aria-label={t('chosen')} className="no-print flex flex-wrap gap-2 text-note">
      {chips.map(({ words, address }) => (
        <li key={address}>
          <a
            href={href(locale, address)}
            rel="nofollow"
            aria-label={t('remove', { choice: words })}
            className="inline-block rounded-field border border-field px-2 py-1 no-underline hover:border-ink"
          >
            {words} <span aria-hidden>×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={href(locale, '/zones')} className="inline-block py-1">
          {t('clear')}
        </a>
      </li>
    </ul>
  )
}

/** What to do when nothing is found: which filter to let go, and what that would give. */
function LetGo({ asked, result }: Pick<Props, 'asked' | 'result'>) {
  const locale = useLocale()
  const t = useTranslations('find')
  const clear = (chunks: ReactNode) => <a href={href(locale, '/zones')}>{chunks}</a>
  const ways = FACETS.filter((facet) => asked.chosen[facet].length > 0 && result.without[facet] > 0)
  return (
    <div className="measure">
      {ways.length > 0 && <p>{t('none')}</p>}
      <ul className="my-2 list-disc pl-5">
        {ways.map((facet) => (
          <li key={facet}>
            <a href={href(locale, addressOf(choosing(asked, facet, [])))} rel="nofollow" className={LINK}>
              {t('noneWithout', { facet: t(`facet.${facet}`), count: result.without[facet] })}
            </a>
          </li>
        ))}
      </ul>
      <p>{t.rich('noneAtAll', { clear })}</p>
    </div>
  )
}

/** The orders that the list can have; the one that it has is no link. */
function Orders({ asked }: Pick<Props, 'asked'>) {
  const locale = useLocale()
  const t = useTranslations('find.sort')
  return (
    <p className="no-print flex flex-wrap gap-x-4 text-note">
      <span className="py-0.5 text-muted">{t('title')}:</span>
      {[null, ...SORTS].map((sort) =>
        sort === asked.sort ? (
          <strong key={sort} aria-current="true" className={LINK}>
            {t(sort ?? 'listed')}
          </strong>
        ) : (
          <a
            key={sort}
            href={href(locale, addressOf({ ...asked, sort, page: 1 }))}
            rel="nofollow"
            className={LINK}
          >
            {t(sort ?? 'listed')}
          </a>
        ),
      )}
    </p>
  )
}
