import { useLocale, useTranslations } from 'next-intl'
import type { Incentive } from '@/lib/incentives/dto'
import { href } from '@/lib/words/href'

/** What the same project can have besides, as far as a source says so; everything else it cannot be combined with. */
export function CompanionList({ companions }: Pick<Incentive, 'companions'>) {
  const locale = useLocale()
  const t = useTranslations('incentives.companions')
  if (companions.length === 0) return <p className="measure">{t('none')}</p>
  return (
    <div className="measure">
      <p>{t('intro')}</p>
      <ul data-numbers="quoted" className="my-3 list-disc pl-5">
        {companions.map(({ incentive: { slug, title }, doubt }) => (
          <li key={slug}>
            <a href={href(locale, `/incentives/${slug}`)}>{title[locale]}</a>
            {doubt && <span className="block text-note text-warn">{doubt[locale]}</span>}
          </li>
        ))}
      </ul>
      <p>{t('others')}</p>
    </div>
  )
}
