import { useLocale, useTranslations } from 'next-intl'
import { InstrumentLink } from '@/components/law/instrument-link'
import type { Considered } from '@/lib/estimate/estimate'
import { href } from '@/lib/words/href'

/** Those that are no candidates, and why: over by then, not yet granted, granted elsewhere, nothing one can claim. */
export function OutsideList({ list }: { list: readonly Considered[] }) {
  const locale = useLocale()
  const t = useTranslations('estimate.outside')
  const shown = [...new Map(list.map((one) => [one.incentive.slug, one])).values()]
  return (
    <ul className="li" data-numbers="quoted">
      {shown.map(({ incentive, outside, endedBy, grantedBy }) => {
        const by =
          outside === 'ended' && endedBy
            ? { words: t('endedBy'), instrument: endedBy }
            : outside === 'not_yet' && grantedBy
              ? { words: t('byThen'), instrument: grantedBy }
              : null
        return (
          <li key={incentive.slug}>
            <a href={href(locale, `/incentives/${incentive.slug}`)}>{incentive.title[locale]}</a>
            <small>
              {outside && t(outside)}
              {by && (
                <>
                  {' '}
                  {by.words} <InstrumentLink instrument={by.instrument} />
                </>
              )}
            </small>
          </li>
        )
      })}
    </ul>
  )
}
