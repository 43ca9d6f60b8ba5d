import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { Incentive } from '@/lib/incentives/dto'
import { href } from '@/lib/words/href'

/** What the law grants here: for the whole network first, then for this place or zone. */
export function ZoneIncentives({
  incentives,
  network,
}: {
  incentives: readonly Incentive[]
  network: string
}) {
  const t = useTranslations('zone')
  const groups = [
    { title: t('incentivesLocal'), list: incentives.filter(({ scope }) => scope.key !== network) },
    { title: t('incentivesNetwork'), list: incentives.filter(({ scope }) => scope.key === network) },
  ]
  return groups.map(
    ({ title, list }) =>
      list.length > 0 && (
        <div key={title} className="mb-8">
          <h3>{title}</h3>
          <ul className="mt-2 border-b border-rule">
            {list.map((incentive) => (
              <IncentiveRow key={incentive.slug} incentive={incentive} />
            ))}
          </ul>
        </div>
      ),
  )
}

function IncentiveRow({ incentive }: { incentive: Incentive }) {
  const locale = useLocale()
  const t = useTranslations('zone')
  const words = useTranslations('figures')
  const { slug, title, gives, rate, years, force, verified } = incentive
  const terms = [rate && `${t('rate')}: ${rate[locale]}`, years && `${t('years')}: ${years[locale]}`]
  return (
    <li data-numbers="quoted" className="border-t border-rule py-3">
      <p>
        <a href={href(locale, `/incentives/${slug}`)} className="font-semibold">
          {title[locale]}
        </a>{' '}
        <Mark tone={force === 'in_force' ? 'good' : 'plain'}>{t(`force.${force}`)}</Mark>{' '}
        {!verified && <Mark tone="warn">{words('unverified')}</Mark>}
      </p>
      <p className="measure">{gives[locale]}</p>
      <p className="text-note text-muted empty:hidden">{terms.filter(Boolean).join(' · ')}</p>
    </li>
  )
}
