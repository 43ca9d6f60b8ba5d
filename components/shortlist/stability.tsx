import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/shared/format'
import { toQuery } from '@/lib/shortlist/address'
import { flipWeights } from '@/lib/shortlist/flip-weights'
import type { Flip, Fragility } from '@/lib/shortlist/fragility'
import { ratio, toDecimal } from '@/lib/shortlist/fraction'
import type { Needs } from '@/lib/shortlist/needs'
import { shareOf } from '@/lib/shortlist/share'
import { rankable, type Shortlist } from '@/lib/shortlist/shortlist'
import { href } from '@/lib/words/href'

type Props = { shortlist: Shortlist; needs: Needs }

/** How far each weight can move before another zone comes first. */
export function Stability({ shortlist, needs }: Props) {
  const locale = useLocale()
  const t = useTranslations('shortlist.stability')
  const { ranked, fragilities } = shortlist
  const level = ranked.filter(({ place }) => place === 1)
  const names = level.map(({ candidate }) => candidate.zone.name[locale])
  if (fragilities.length === 0) return null
  return (
    <div data-numbers="counted" className="mt-8">
      <h3 className="text-lead">{t('title')}</h3>
      {level.length > 1 && <p>{t('level', { zones: names.join(', ') })}</p>}
      <ul className="mt-2 grid list-disc gap-1.5 pl-5">
        {fragilities.map((one) => (
          <Turns key={one.criterion} fragility={one} shortlist={shortlist} needs={needs} />
        ))}
      </ul>
      <p className="mt-3 measure text-note text-muted">{t('how')}</p>
    </div>
  )
}

/** The last share, in percent, at which the first zone still stands first. */
const lastShare = ({ step }: Flip, direction: 'more' | 'less') =>
  toDecimal(ratio(direction === 'more' ? step - 1n : step + 1n, 10n), 1)

function Turns({ fragility, shortlist, needs }: Props & { fragility: Fragility }) {
  const locale = useLocale()
  const t = useTranslations('shortlist')
  const { ranked, weighing } = shortlist
  const { criterion, more, less } = fragility
  const nameOf = (slug: string | undefined) =>
    ranked.find(({ candidate }) => candidate.zone.slug === slug)?.candidate.zone.name[locale] ?? ''
  const zone = nameOf(ranked[0]?.candidate.zone.slug)
  const words = t(`criteria.${criterion}`)
  const flips = (['more', 'less'] as const).flatMap((direction) => {
    const flip = direction === 'more' ? more : less
    return flip ? [{ direction, flip }] : []
  })
  return (
    <li>
      {flips.length === 0 && `${t('stability.always', { zone, criterion: words })} `}
      {flips.map(({ direction, flip }) => {
        const weights = flipWeights(ranked.map(rankable), weighing, fragility, flip)
        const share = formatNumber(lastShare(flip, direction), locale)
        return (
          <span key={direction}>
            {t(`stability.${direction}`, { zone, criterion: words, share, other: nameOf(flip.to) })}{' '}
            {weights && (
              <a
                rel="nofollow"
                href={`${href(locale, `/shortlist?${toQuery({ ...needs, weights })}`)}#answer`}
                className="text-note"
              >
                {t('stability.see')}
              </a>
            )}{' '}
          </span>
        )
      })}
      <span className="text-note text-muted">
        {t('stability.now', { share: formatNumber(shareOf(weighing, criterion), locale) })}
      </span>
    </li>
  )
}
