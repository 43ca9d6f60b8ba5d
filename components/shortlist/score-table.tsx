import { useLocale, useTranslations } from 'next-intl'
import { FigureCell, NotReported } from '@/components/figures/figure-value'
import { usePriceWords } from '@/components/spaces/price-words'
import { Table, Td, Th } from '@/components/ui/table'
import { formatNumber } from '@/lib/shared/format'
import { toQuery } from '@/lib/shortlist/address'
import type { Criterion } from '@/lib/shortlist/criterion'
import { toDecimal } from '@/lib/shortlist/fraction'
import type { Needs } from '@/lib/shortlist/needs'
import type { Score } from '@/lib/shortlist/score'
import { shareOf } from '@/lib/shortlist/share'
import type { Entry, Shortlist } from '@/lib/shortlist/shortlist'
import { href } from '@/lib/words/href'
import { Bounded } from './bounded'

type Props = { shortlist: Shortlist; needs: Needs }

/** What every zone that is not ruled out was weighed by: the values and the scores that they give. */
export function ScoreTable({ shortlist, needs }: Props) {
  const locale = useLocale()
  const t = useTranslations('shortlist')
  const { ranked, open, weighing, idle, relief } = shortlist
  const criteria = [...weighing.keys()]
  const without = (criterion: Criterion) =>
    toQuery({ ...needs, weights: { ...needs.weights, [criterion]: '0' } })
  return (
    <div className="grid gap-4">
      {criteria.length > 0 && (
        <Bounded items={[...ranked, ...open]}>
          {(shown) => (
            <Table caption={t('weighed.caption')} hideCaption>
              <thead>
                <tr>
                  <Th>{t('weighed.zone')}</Th>
                  {criteria.map((key) => (
                    <Th key={key} numeric className="min-w-32">
                      {t(`criteria.${key}`)}
                      <span data-numbers="counted" className="block font-normal">
                        {t('weighed.share', { share: formatNumber(shareOf(weighing, key), locale) })}
                      </span>
                    </Th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((entry) => (
                  <ScoreRow key={entry.candidate.zone.slug} entry={entry} criteria={criteria} />
                ))}
              </tbody>
            </Table>
          )}
        </Bounded>
      )}
      {idle.length > 0 && (
        <p className="measure text-note">
          {t('weighed.idle', { criteria: idle.map((key) => t(`criteria.${key}`)).join(', ') })}
        </p>
      )}
      {relief.map(({ criterion, zones }) => (
        <p key={criterion} data-numbers="counted" className="text-note">
          {t('weighed.relief', { criterion: t(`criteria.${criterion}`), zones })}{' '}
          <a rel="nofollow" href={href(locale, `/shortlist?${without(criterion)}`)}>
            {t('weighed.drop')}
          </a>
        </p>
      ))}
      <p className="measure text-note text-muted">{t('weighed.unlike')}</p>
    </div>
  )
}

function ScoreRow({ entry, criteria }: { entry: Entry; criteria: readonly Criterion[] }) {
  const locale = useLocale()
  return (
    <tr>
      <Th scope="row" className="min-w-40">
        {entry.candidate.zone.name[locale]}
      </Th>
      {criteria.map((key) => {
        const score = entry.scores[key]
        return (
          <Td key={key} numeric>
            {score ? <ScoreCell score={score} criterion={key} /> : <NotReported />}
          </Td>
        )
      })}
    </tr>
  )
}

function ScoreCell({ score: { score, evidence }, criterion }: { score: Score; criterion: Criterion }) {
  const locale = useLocale()
  const t = useTranslations('shortlist.weighed')
  const prices = useTranslations('prices')
  const { sizeOf, oneBasisOf } = usePriceWords()
  return (
    <>
      {evidence.kind === 'figure' && <FigureCell figure={evidence.figure} />}
      {evidence.kind === 'space' && (
        <a data-numbers="counted" href={href(locale, `/zones/${evidence.space.zone}#${evidence.space.key}`)}>
          {criterion === 'price' && evidence.price
            ? prices('oneBasis', { value: oneBasisOf(evidence.price) })
            : sizeOf(evidence.space)}
        </a>
      )}
      <span data-numbers="counted" className="block text-muted">
        {t('score', { score: formatNumber(toDecimal(score, 2), locale) })}
      </span>
    </>
  )
}
