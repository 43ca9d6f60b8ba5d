import { useLocale, useTranslations } from 'next-intl'
import { InstrumentLink } from '@/components/law/instrument-link'
import type { Incentive } from '@/lib/incentives/dto'
import type { Granted } from '@/lib/incentives/granted'
import { href } from '@/lib/words/href'
import { VerifiedMark } from './verified-mark'
import { GrantedMark, GrantedWords } from './granted-mark'

type Props = {
  incentives: readonly Incentive[]
  /** Whether each is on the day that is read, by slug. */ granted: Readonly<Record<string, Granted>>
}

/** Incentives in rows: what each gives, large enough to compare, then whether it holds and what it rests on. */
export function IncentiveList({ incentives, granted }: Props) {
  return (
    <ul className="incentive-list border-b border-rule">
      {incentives.map((incentive) => (
        <Row key={incentive.slug} incentive={incentive} granted={granted[incentive.slug]} />
      ))}
    </ul>
  )
}

function Row({ incentive, granted }: { incentive: Incentive; granted: Granted | undefined }) {
  const locale = useLocale()
  const t = useTranslations('incentives')
  const { slug, title, gives, basis, scope, verified } = incentive
  return (
    <li>
      <div className="measure">
        <h3>
          <a data-numbers="quoted" href={href(locale, `/incentives/${slug}`)}>
            {title[locale]}
          </a>
        </h3>
        <p data-numbers="quoted">{gives[locale]}</p>
        <Terms incentive={incentive} />
      </div>
      <div className="text-note">
        <p className="flex flex-wrap gap-1.5">
          {granted && <GrantedMark incentive={incentive} granted={granted} />}
          <VerifiedMark verified={verified} />
        </p>
        {granted && <GrantedWords incentive={incentive} granted={granted} />}
        <p>
          <span className="text-muted">{t('scope')}:</span> {scope.name[locale]}
        </p>
        <p>
          <span className="text-muted">{t('basisShort')}:</span>{' '}
          {basis.length === 0
            ? t('basisNone')
            : basis.map(({ instrument }, place) => (
                <span key={instrument.slug}>
                  {place > 0 && '; '}
                  <InstrumentLink instrument={instrument} titled={false} />
                </span>
              ))}
        </p>
      </div>
    </li>
  )
}

function Terms({ incentive: { rate, years } }: { incentive: Incentive }) {
  const locale = useLocale()
  const t = useTranslations('incentives')
  const terms = [
    { term: t('rate'), words: rate },
    { term: t('years'), words: years },
  ].flatMap(({ term, words }) => (words ? [{ term, words: words[locale] }] : []))
  if (terms.length === 0) return null
  return (
    <dl data-numbers="quoted" className="mt-2 flex flex-wrap gap-x-8 text-note">
      {terms.map(({ term, words }) => (
        <div key={term} className="flex gap-2">
          <dt className="text-muted">{term}</dt>
          <dd className="font-semibold">{words}</dd>
        </div>
      ))}
    </dl>
  )
}
