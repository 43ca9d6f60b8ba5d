import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { href } from '@/lib/words/href'

const LINES = ['one', 'two', 'three', 'four', 'five'] as const
const RULES = ['price', 'room', 'talent', 'firms', 'figures', 'unknown', 'spaces'] as const

/** What a reader with real needs would ask, for who wants to see an answer first. */
const EXAMPLE =
  'for=office&area=2000&city=ho-chi-minh-city&city=da-nang&talent=1000&must=city&must=talent&must=operating'

/** What the page does, before anything is asked. */
export function Explained() {
  const locale = useLocale()
  const t = useTranslations('shortlist')
  return (
    <div data-numbers="rule">
      <ol className="grid measure list-decimal gap-2 pl-5">
        {LINES.map((line) => (
          <li key={line}>{t(`explained.${line}`)}</li>
        ))}
      </ol>
      <p className="mt-5 measure">
        <a rel="nofollow" href={`${href(locale, `/shortlist?${EXAMPLE}`)}#answer`}>
          {t('example')}
        </a>
      </p>
    </div>
  )
}

/** The rules by which zones are judged and weighed. */
export function Method() {
  const t = useTranslations('shortlist.method')
  return (
    <Section id="method" title={t('title')}>
      <ul data-numbers="rule" className="grid measure list-disc gap-2 pl-5">
        {RULES.map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ul>
    </Section>
  )
}
