import { getTranslations } from 'next-intl/server'
import { Caution } from '@/components/incentives/caution'
import { TreatmentTable } from '@/components/incentives/treatment-table'
import { PageHeading } from '@/components/layout/page-heading'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { listGranted, listIncentives } from '@/lib/incentives/queries'
import { treatmentOf } from '@/lib/incentives/treatment'
import { listQuestions } from '@/lib/questions/queries'
import type { AsOf } from '@/lib/releases/as-of'
import { formatDate } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { readingDay } from '@/lib/words/reading'

/** Every incentive in one table, for those who check how the portal treats each. */
export async function IncentiveTermsArticle({ at, locale }: { at: AsOf; locale: Locale }) {
  const day = readingDay()
  const [t, shell, incentives, questions, granted] = await Promise.all([
    getTranslations('incentives'),
    getTranslations('shell'),
    listIncentives(at),
    listQuestions(at),
    listGranted(at, day),
  ])
  const computed = incentives.filter((incentive) => treatmentOf(incentive) === 'computed').length
  return (
    <article>
      <div className="mb-3">
        <Breadcrumb
          label={shell('breadcrumb')}
          crumbs={[{ label: t('title'), href: href(locale, '/incentives') }]}
        />
      </div>
      <PageHeading title={t('table.title')}>
        <p data-numbers="rule">{t('table.intro', { date: formatDate(day, locale) })}</p>
      </PageHeading>
      <Caution />
      <p data-numbers="counted" className="mt-8 mb-4 font-semibold">
        {t('table.count', { computed, described: incentives.length - computed })}
        {' · '}
        <a href={href(locale, '/incentives/estimate')}>{t('example.estimate')}</a>
      </p>
      <TreatmentTable incentives={incentives} questions={questions} granted={granted} day={day} />
    </article>
  )
}
