import { getTranslations } from 'next-intl/server'
import { FigureTable } from '@/components/figures/figure-table'
import { PassportCalculation } from '@/components/figures/passport-calculation'
import { PassportCitation } from '@/components/figures/passport-citation'
import { PassportHistory } from '@/components/figures/passport-history'
import { PassportLabel } from '@/components/figures/passport-label'
import { PassportNotices } from '@/components/figures/passport-notices'
import { PassportTerms } from '@/components/figures/passport-terms'
import { passportPath } from '@/components/figures/passport-path'
import { cited } from '@/components/figures/passport-words'
import { NextUpdate } from '@/components/freshness/next-update'
import { Section } from '@/components/layout/section'
import { ConflictList } from '@/components/zones/conflict-list'
import { listConflicts } from '@/lib/conflicts/queries'
import type { Passport } from '@/lib/figures/passport'
import { freshnessOf } from '@/lib/freshness/freshness'
import { listFreshness } from '@/lib/freshness/queries'
import { getMetric } from '@/lib/metrics/queries'
import { publicAddress } from '@/lib/entry/public-address'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { readingDay } from '@/lib/words/reading'

type Props = { at: AsOf; locale: Locale; passport: Passport }

/** All that backs one figure, as a museum labels an exhibit. */
export async function PassportArticle({ at, locale, passport }: Props) {
  const { figure, inputs, history, others } = passport
  const [t, words, metric, conflicts, freshness] = await Promise.all([
    getTranslations('passport'),
    getTranslations(),
    getMetric(at, figure.metric.key),
    listConflicts(at, figure.subject.key),
    listFreshness(at, figure.subject.key, readingDay()),
  ])
  const disputed = conflicts.filter(({ key }) => key === figure.conflict)
  const address = publicAddress(passportPath(at, locale, figure.id))

  return (
    <article>
      <PassportLabel figure={figure} />
      <PassportNotices passport={passport} />
      <div className="mt-12">
        <PassportTerms passport={passport} metric={metric} />
        {/* What is calculated follows its inputs, and is due when they are. */}
        {figure.status !== 'derived' && (
          <p className="mt-4 text-note text-muted">
            <NextUpdate freshness={freshnessOf(freshness, figure.metric.key)} />
          </p>
        )}
      </div>
      <div className="mt-16">
        {inputs.length > 0 && (
          <Section id="calculation" title={t('calculation.title')}>
            <PassportCalculation passport={passport} />
          </Section>
        )}
        {disputed.length > 0 && (
          <Section id="conflict" title={t('conflict')}>
            <ConflictList conflicts={disputed} />
          </Section>
        )}
        <Section id="history" title={t('history')}>
          {history.length === 0 ? (
            <p className="text-muted">{t('historyNone')}</p>
          ) : (
            <PassportHistory passport={passport} />
          )}
        </Section>
        <Section id="others" title={t('others')}>
          {others.length === 0 ? (
            <p className="text-muted">{t('othersNone')}</p>
          ) : (
            <FigureTable caption={t('others')} figures={others} />
          )}
        </Section>
        <Section id="cite" title={t('cite')} aside={t('citeWhy')}>
          <PassportCitation cited={cited(words, passport, locale, address)} />
        </Section>
      </div>
    </article>
  )
}
