import { useLocale, useTranslations } from 'next-intl'
import { GrantedMark } from '@/components/incentives/granted-mark'
import type { Granted } from '@/lib/incentives/granted'
import type { Resting } from '@/lib/incentives/resting-on'
import { href } from '@/lib/words/href'
import './law.css'

type Props = { resting: readonly Resting[]; granted: Readonly<Record<string, Granted>> }

/** The incentives that rest on an instrument, each with the articles of it. */
export function RestingList({ resting, granted }: Props) {
  const locale = useLocale()
  const t = useTranslations('law.page')
  return (
    <ul className="lg border-b border-rule" data-numbers="quoted">
      {resting.map(({ incentive, articles }) => {
        const standing = granted[incentive.slug]
        return (
          <li key={incentive.slug}>
            <div>
              <a href={href(locale, `/incentives/${incentive.slug}`)}>{incentive.title[locale]}</a>{' '}
              {standing && <GrantedMark incentive={incentive} granted={standing} />}
            </div>
            <p>{articles.map((article) => article[locale]).join('; ') || t('article')}</p>
          </li>
        )
      })}
    </ul>
  )
}
