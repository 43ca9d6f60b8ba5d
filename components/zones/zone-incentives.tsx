import { useLocale, useTranslations } from 'next-intl'
import { GrantedMark } from '@/components/incentives/granted-mark'
import { StandingWords } from '@/components/law/standing-words'
import { Mark } from '@/components/ui/mark'
import type { Incentive } from '@/lib/incentives/dto'
import type { Granted } from '@/lib/incentives/granted'
import { holdingOf, isOver } from '@/lib/incentives/holding'
import { href } from '@/lib/words/href'

type Props = {
  incentives: readonly Incentive[]
  /** Whether each is on the day that is read, by slug. */ granted: Readonly<Record<string, Granted>>
  network: string
}

/**
 * What the law grants here on the day that is read: first what is in force, for this place and then for the whole
 * network; the rest folded, and apart from it what is granted no more.
 */
export function ZoneIncentives({ incentives, granted, network }: Props) {
  const t = useTranslations('zone')
  const words = useTranslations('law')
  const holding = (incentive: Incentive) => {
    const own = granted[incentive.slug]
    return own ? holdingOf(incentive, own) : ({ force: incentive.force, told: 'source' } as const)
  }
  const inForce = incentives.filter((one) => holding(one).force === 'in_force')
  const over = incentives.filter((one) => isOver(holding(one)))
  const others = incentives.filter((one) => !inForce.includes(one) && !over.includes(one))
  const groups = [
    { title: t('incentivesLocal'), list: inForce.filter(({ scope }) => scope.key !== network) },
    { title: t('incentivesNetwork'), list: inForce.filter(({ scope }) => scope.key === network) },
  ]
  return (
    <>
      {groups.map(
        ({ title, list }) =>
          list.length > 0 && (
            <div key={title}>
              <h3>
                {title} <Mark tone="good">{t('force.in_force')}</Mark>
              </h3>
              <Rows list={list} />
            </div>
          ),
      )}
      {others.length > 0 && (
        <details>
          <summary>{t('otherForce', { count: others.length })}</summary>
          <Rows list={others} granted={granted} />
        </details>
      )}
      {over.length > 0 && (
        <details>
          <summary>{words('over.count', { count: over.length })}</summary>
          <Rows list={over} granted={granted} />
        </details>
      )}
    </>
  )
}

function Rows({ list, granted }: { list: readonly Incentive[]; granted?: Props['granted'] }) {
  const locale = useLocale()
  const t = useTranslations('zone')
  const words = useTranslations('figures')
  return (
    <ul className="in" data-numbers="quoted">
      {list.map((incentive) => {
        const { slug, title, rate, years, verified } = incentive
        const own = granted?.[slug]
        const terms = [rate && `${t('rate')}: ${rate[locale]}`, years && `${t('years')}: ${years[locale]}`]
        return (
          <li key={slug}>
            <a href={href(locale, `/incentives/${slug}`)}>{title[locale]}</a>{' '}
            {own && <GrantedMark incentive={incentive} granted={own} />}{' '}
            {!verified && <Mark tone="warn">{words('unverified')}</Mark>}
            <small>{terms.filter(Boolean).join(' · ')}</small>
            {own && holdingOf(incentive, own).told === 'dates' && (
              <small>
                <StandingWords about="incentive" standing={own} />
              </small>
            )}
          </li>
        )
      })}
    </ul>
  )
}
