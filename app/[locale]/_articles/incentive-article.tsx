import { getTranslations } from 'next-intl/server'
import { Caution } from '@/components/incentives/caution'
import { ForceMark, VerifiedMark } from '@/components/incentives/force-mark'
import { BasisList } from '@/components/law/basis-list'
import { Section } from '@/components/layout/section'
import { SourceList } from '@/components/sources/source-list'
import { Markdown } from '@/components/text/markdown'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { DescriptionList } from '@/components/ui/description-list'
import type { Incentive } from '@/lib/incentives/dto'
import { listInstruments } from '@/lib/law/queries'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'

type Props = { at: AsOf; locale: Locale; incentive: Incentive }

/** One incentive: what it gives, to whom, since when, on which article, and what is doubtful about it. */
export async function IncentiveArticle({ at, locale, incentive }: Props) {
  const [t, shell, instruments] = await Promise.all([
    getTranslations('incentives'),
    getTranslations('shell'),
    listInstruments(at),
  ])
  const { title, gives, rate, years, conditions, force, forceNote, note, verified, confidence } = incentive
  const terms = [
    { key: 'rate', term: t('rate'), detail: rate?.[locale] },
    { key: 'years', term: t('years'), detail: years?.[locale] },
    { key: 'scope', term: t('scope'), detail: incentive.scope.name[locale] },
    {
      key: 'category',
      term: t('category'),
      detail: incentive.categories.map((category) => t(`categories.${category}`)).join(', '),
    },
    { key: 'force', term: t('forceTerm'), detail: forceNote[locale] },
    { key: 'verification', term: t('verification'), detail: t(verified ? 'verifiedLong' : 'unverifiedLong') },
    { key: 'confidence', term: t('confidence'), detail: t(`confidences.${confidence}`) },
  ].filter(({ detail }) => detail !== undefined)

  return (
    <article>
      <div className="mb-3">
        <Breadcrumb
          label={shell('breadcrumb')}
          crumbs={[{ label: t('title'), href: href(locale, '/incentives') }]}
        />
      </div>
      <header className="mb-10">
        <h1 data-numbers="quoted" className="max-w-4xl">
          {title[locale]}
        </h1>
        <p className="mt-4 flex flex-wrap gap-1.5">
          <ForceMark force={force} />
          <VerifiedMark verified={verified} />
        </p>
      </header>
      <Section id="gives" title={t('gives')}>
        <div data-numbers="quoted">
          <p className="mb-6 measure text-lead">{gives[locale]}</p>
          <DescriptionList items={terms} />
        </div>
      </Section>
      <Section id="conditions" title={t('conditions')}>
        <p data-numbers="quoted" className="measure">
          {conditions?.[locale] ?? <span className="text-muted">{t('conditionsNone')}</span>}
        </p>
      </Section>
      <Section id="law" title={t('since')}>
        <BasisList basis={incentive.basis} instruments={instruments} />
      </Section>
      <Section id="doubts" title={t('doubts')}>
        <Caution />
        {note ? (
          <Markdown text={note[locale]} className="mt-4 measure" />
        ) : (
          <p className="mt-4 measure text-muted">{t('doubtsNone')}</p>
        )}
      </Section>
      <Section id="sources" title={t('sources')}>
        <SourceList sources={incentive.sources} />
      </Section>
    </article>
  )
}
