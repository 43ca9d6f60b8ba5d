import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import type { Estimate } from '@/lib/estimate/estimate'
import { Assumptions } from './assumptions'
import { ComputedList, DescribedList } from './considered-list'
import { OptionList } from './option-list'
import { OutsideList } from './outside-list'
import type { Questions } from './to-tell'
import type { Amounts } from './use-amounts'

type Props = { estimate: Estimate; questions: Questions; amounts: Amounts }

/** What stands behind the answer: every combination, every incentive with its reasons, and what is taken for granted. */
export function DetailsOfAnswer({ estimate, questions, amounts }: Props) {
  const t = useTranslations('estimate')
  const inside = estimate.considered.filter(({ outside }) => outside === null)
  const outside = estimate.considered.filter((one) => one.outside !== null)
  const [computed, described] = (['computed', 'described'] as const).map((treatment) =>
    inside.filter((one) => one.treatment === treatment),
  )
  const denied = (described ?? []).filter(({ eligible }) => eligible === 'no')
  const names = new Set(outside.map(({ incentive }) => incentive.slug))
  return (
    <>
      <Section id="options" title={t('options.title')} aside={t('options.intro')}>
        <OptionList estimate={estimate} questions={questions} amounts={amounts} />
      </Section>
      {computed && computed.length > 0 && (
        <Section id="incentives" title={t('considered.title')}>
          <ComputedList list={computed} questions={questions} />
        </Section>
      )}
      {described && described.length > 0 && (
        <Section id="described" title={t('considered.described')} aside={t('considered.describedIntro')}>
          <DescribedList list={described.filter(({ eligible }) => eligible !== 'no')} questions={questions} />
          {denied.length > 0 && (
            <details data-numbers="counted">
              <summary>{t('considered.denied', { count: denied.length })}</summary>
              <DescribedList list={denied} questions={questions} />
            </details>
          )}
        </Section>
      )}
      {outside.length > 0 && (
        <details id="outside" data-numbers="counted">
          <summary>{t('outside.title', { count: names.size })}</summary>
          <OutsideList list={outside} />
        </details>
      )}
      <Section id="assumptions" title={t('assumptions.title')} aside={t('counsel')}>
        <Assumptions estimate={estimate} />
      </Section>
    </>
  )
}
