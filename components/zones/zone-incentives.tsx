import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { Incentive } from '@/lib/incentives/dto'
import { href } from '@/lib/words/href'

type Props = { incentives: readonly Incentive[]; network: string }

/** What the law grants here: what is in force first, for this place and then for the whole network; the rest folded. */
export function ZoneIncentives({ incentives, network }: Props) {
  const t = useTranslations('zone')
  const inForce = incentives.filter(({ force }) => force === 'in_force')
  const others = incentives.filter(({ force }) => force !== 'in_force')
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
          <Rows list={others} marked />
        </details>
      )}
    </>
  )
}

function Rows({ list, marked = false }: { list: readonly Incentive[]; marked?: boolean }) {
  const locale = useLocale()
  const t = useTranslations('zone')
  const words = useTranslations('figures')
  return (
    <ul className="in" data-numbers="quoted">
      {list.map(({ slug, title, rate, years, force, verified }) => {
        const terms = [rate && `${t('rate')}: ${rate[locale]}`, years && `${t('years')}: ${years[locale]}`]
        return (
          <li key={slug}>
            <a href={href(locale, `/incentives/${slug}`)}>{title[locale]}</a>{' '}
            {marked && <Mark>{t(`force.${force}`)}</Mark>}{' '}
            {!verified && <Mark tone="warn">{words('unverified')}</Mark>}
            <small>{terms.filter(Boolean).join(' · ')}</small>
          </li>
        )
      })}
    </ul>
  )
}
