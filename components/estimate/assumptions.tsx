import { useLocale, useTranslations } from 'next-intl'
import { bestOption } from '@/lib/estimate/changed'
import type { Estimate } from '@/lib/estimate/estimate'
import { formatDate } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'

/** What the estimate takes for granted, what of it is not certain, and which rules and release it was made by. */
export function Assumptions({ estimate }: { estimate: Estimate }) {
  const locale = useLocale()
  const t = useTranslations('estimate.assumptions')
  const words = useTranslations('estimate.caveats')
  const { caveats, assumptions, rules, release, made } = estimate
  const doubts = bestOption(estimate)?.doubts ?? []
  return (
    <>
      <ul className="ls" data-numbers="quoted">
        {caveats.map((caveat) => (
          <li key={caveat}>
            <b>{words(caveat)}</b>
          </li>
        ))}
        {doubts.map((doubt) => (
          <li key={doubt.en}>{doubt[locale]}</li>
        ))}
        {assumptions.map((assumed) => (
          <li key={assumed}>{t(assumed)}</li>
        ))}
      </ul>
      <p className="la" data-numbers="quoted">
        {t.rich('made', {
          day: formatDate(made, locale),
          rules,
          release,
          link: (words) => <a href={href(locale, `/releases/${release}`)}>{words}</a>,
        })}
      </p>
    </>
  )
}
