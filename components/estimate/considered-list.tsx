import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { InstrumentLink } from '@/components/law/instrument-link'
import { Mark } from '@/components/ui/mark'
import type { Considered } from '@/lib/estimate/estimate'
import { href } from '@/lib/words/href'
import { DecidingReasons, ReasonList, VerdictMark } from './reason-list'
import type { Questions } from './to-tell'

type Props = { list: readonly Considered[]; questions: Questions }

/** Incentives that are counted, one by one: what each gives, whether this project has it, and every condition. */
export function ComputedList({ list, questions }: Props) {
  const t = useTranslations('estimate.considered')
  return (
    <Listed list={list}>
      {(one) => (
        <details>
          <summary>{t('why')}</summary>
          <ReasonList reasons={one.because} questions={questions} />
          <p className="la">
            {one.grantedBy ? (
              <>
                {t('grantedBy')} <InstrumentLink instrument={one.grantedBy} />
              </>
            ) : (
              t('noInstrument')
            )}
          </p>
        </details>
      )}
    </Listed>
  )
}

/** Incentives that are described only: what each gives, and what keeps it from the project or leaves it open. */
export function DescribedList({ list, questions }: Props) {
  const t = useTranslations('estimate.options')
  return (
    <Listed list={list}>
      {({ because, eligible, granted }) => (
        <>
          {eligible !== 'yes' && <DecidingReasons reasons={because} questions={questions} />}
          {granted === 'unknown' && <small>{t('undated')}</small>}
        </>
      )}
    </Listed>
  )
}

const ORDER = ['yes', 'unknown', 'no'] as const

function Listed({
  list,
  children,
}: {
  list: readonly Considered[]
  children: (one: Considered) => ReactNode
}) {
  const locale = useLocale()
  const t = useTranslations('estimate')
  const inOrder = ORDER.flatMap((verdict) => list.filter(({ eligible }) => eligible === verdict))
  const firstOf = new Map(inOrder.toReversed().map((one) => [one.incentive.slug, one]))
  return (
    <ul className="li" data-numbers="quoted">
      {inOrder.map((one) => {
        const { incentive, variant, eligible, gives, verified } = one
        return (
          <li
            key={`${incentive.slug} ${variant}`}
            {...(firstOf.get(incentive.slug) === one && { id: `i-${incentive.slug}` })}
          >
            <a href={href(locale, `/incentives/${incentive.slug}`)}>{incentive.title[locale]}</a>
            {variant !== null && ` (${t('options.variant', { variant })})`} <VerdictMark verdict={eligible} />{' '}
            {!verified && <Mark tone="warn">{t('rests.unverified')}</Mark>}
            <p>{gives[locale]}</p>
            {children(one)}
          </li>
        )
      })}
    </ul>
  )
}
