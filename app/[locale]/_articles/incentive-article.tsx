import { getTranslations } from 'next-intl/server'
import { Caution } from '@/components/incentives/caution'
import { CompanionList } from '@/components/incentives/companion-list'
import { ConditionList } from '@/components/incentives/condition-list'
import { Example } from '@/components/incentives/example'
import { VerifiedMark } from '@/components/incentives/verified-mark'
import { GrantedMark, GrantedWords } from '@/components/incentives/granted-mark'
import { TermTable } from '@/components/incentives/term-table'
import { TreatmentMark } from '@/components/incentives/treatment-mark'
import { BasisList } from '@/components/law/basis-list'
import { Section } from '@/components/layout/section'
import { SourceList } from '@/components/sources/source-list'
import { Markdown } from '@/components/text/markdown'
import { TitledHead } from '@/components/layout/titled-head'
import { DescriptionList } from '@/components/ui/description-list'
import type { Incentive } from '@/lib/incentives/dto'
import { begunEstimate } from '@/lib/incentives/begun-estimate'
import { grantedOn } from '@/lib/incentives/granted'
import { listGranted, listIncentives } from '@/lib/incentives/queries'
import { treatmentOf } from '@/lib/incentives/treatment'
import { workedExample } from '@/lib/incentives/worked-example'
import { listInstruments } from '@/lib/law/queries'
import { listQuestions } from '@/lib/questions/queries'
import type { AsOf } from '@/lib/releases/as-of'
import { formatDate } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { readingDay } from '@/lib/words/reading'

type Props = { at: AsOf; locale: Locale; incentive: Incentive }

/** One incentive: what it gives, to whom, since when, on which article, what it is worth, and what is doubtful about it. */
export async function IncentiveArticle({ at, locale, incentive }: Props) {
  const day = readingDay()
  const [t, instruments, incentives, questions, holding] = await Promise.all([
    getTranslations('incentives'),
    listInstruments(at),
    listIncentives(at),
    listQuestions(at),
    listGranted(at, day),
  ])
  const { slug, title, gives, rate, years, conditions, note, verified, confidence, unpriced } = incentive
  const { criteria, terms, companions, transition, grantedFrom, grantedUntil } = incentive
  // What was withdrawn is read as it last stood, and is not among those that stand.
  const granted = holding[slug] ?? grantedOn(incentive, instruments, day)
  const treatment = treatmentOf(incentive)
  const example = workedExample(incentive, incentives, instruments, day)
  const isDoubtful = [...criteria, ...terms, ...companions].some(({ doubt }) => doubt !== null)
  const facts = [
    { key: 'rate', term: t('rate'), detail: rate?.[locale] },
    { key: 'years', term: t('years'), detail: years?.[locale] },
    { key: 'scope', term: t('scope'), detail: incentive.scope.name[locale] },
    {
      key: 'category',
      term: t('category'),
      detail: incentive.categories.map((category) => t(`categories.${category}`)).join(', '),
    },
    { key: 'verification', term: t('verification'), detail: t(verified ? 'verifiedLong' : 'unverifiedLong') },
    { key: 'confidence', term: t('confidence'), detail: t(`confidences.${confidence}`) },
  ].filter(({ detail }) => detail !== undefined)

  return (
    <article>
      <TitledHead within={{ label: t('title'), href: href(locale, '/incentives') }} title={title[locale]}>
        <GrantedMark incentive={incentive} granted={granted} />
        <TreatmentMark treatment={treatment} />
        <VerifiedMark verified={verified} />
      </TitledHead>
      <Section id="gives" title={t('gives')}>
        <div data-numbers="quoted">
          <p className="mb-6 measure text-lead">{gives[locale]}</p>
          <DescriptionList items={facts} />
        </div>
      </Section>
      <Section id="terms" title={t('terms.title')}>
        {terms.length > 0 ? <TermTable terms={terms} /> : <p className="measure">{t('terms.none')}</p>}
        <p className="mt-4 measure">{t(`treatment.${treatment}Long`)}</p>
        {unpriced && (
          <p data-numbers="quoted" className="mt-1 measure">
            {unpriced[locale]}
          </p>
        )}
      </Section>
      <Section id="conditions" title={t('conditions')}>
        <p data-numbers="quoted" className="mb-6 measure">
          {conditions?.[locale] ?? <span className="text-muted">{t('conditionsNone')}</span>}
        </p>
        {criteria.length > 0 && (
          <>
            <h3 className="text-lead">{t('conditionList.title')}</h3>
            <p className="mt-1 mb-4 measure text-note text-muted">{t('conditionList.intro')}</p>
            <ConditionList criteria={criteria} questions={questions} />
          </>
        )}
      </Section>
      {treatment === 'computed' && (
        <Section id="companions" title={t('companions.title')}>
          <CompanionList companions={companions} />
        </Section>
      )}
      {example && (
        <Section id="example" title={t('example.title')}>
          <Example slug={slug} example={example} />
          <p className="no-print mt-5">
            <a href={href(locale, begunEstimate(incentive, questions))} rel="nofollow">
              {t('example.estimate')}
            </a>
          </p>
        </Section>
      )}
      <Section id="law" title={t('since')}>
        <div className="mb-4 measure">
          <GrantedWords incentive={incentive} granted={granted} />
          {grantedFrom && (
            <p data-numbers="quoted">{t('granted.from', { date: formatDate(grantedFrom, locale) })}</p>
          )}
          {grantedUntil && (
            <p data-numbers="quoted">{t('granted.until', { date: formatDate(grantedUntil, locale) })}</p>
          )}
        </div>
        <BasisList basis={incentive.basis} instruments={instruments} />
      </Section>
      <Section id="transition" title={t('transition.title')}>
        <p data-numbers="quoted" className={transition ? 'measure' : 'measure text-muted'}>
          {transition?.[locale] ?? t('transition.none')}
        </p>
      </Section>
      <Section id="doubts" title={t('doubts')}>
        <Caution />
        {isDoubtful && <p className="mt-4 measure">{t('terms.doubtsBeside')}</p>}
        {note && <Markdown text={note[locale]} className="mt-4 measure" />}
        {!note && !isDoubtful && <p className="mt-4 measure text-muted">{t('doubtsNone')}</p>}
      </Section>
      <Section id="sources" title={t('sources')}>
        <SourceList sources={incentive.sources} />
      </Section>
      <p className="no-print mt-10 text-note">
        <a href={href(locale, `/incentives/terms#${slug}`)}>{t('table.link')}</a>
      </p>
    </article>
  )
}
