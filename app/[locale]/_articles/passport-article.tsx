import { getTranslations } from 'next-intl/server'
import { FigureTable } from '@/components/figures/figure-table'
import { PassportCitation } from '@/components/figures/passport-citation'
import { PassportHistory } from '@/components/figures/passport-history'
import { PassportLabel } from '@/components/figures/passport-label'
import { PassportNotices } from '@/components/figures/passport-notices'
import { PassportTerms } from '@/components/figures/passport-terms'
import { Section } from '@/components/layout/section'
import { ConflictList } from '@/components/zones/conflict-list'
import { listConflicts } from '@/lib/conflicts/queries'
import type { Passport } from '@/lib/figures/passport'
import { getMetric } from '@/lib/metrics/queries'
import { publicAddress } from '@/lib/entry/public-address'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'

/** All that backs one figure, as a museum labels an exhibit. */
export async function PassportArticle({ locale, passport }: { locale: Locale; passport: Passport }) {
  const { figure, history, others } = passport
  const [t, metric, conflicts] = await Promise.all([
    getTranslations('passport'),
    getMetric('live', figure.metric.key),
    listConflicts('live', figure.subject.key),
  ])
  const disputed = conflicts.filter(({ key }) => key === figure.conflict)
  const address = publicAddress(href(locale, `/figures/${figure.id}`))

  return (
    <article>
      <PassportLabel figure={figure} nature={metric?.nature ?? 'level'} />
      <PassportNotices passport={passport} />
      <div className="mt-12">
        <PassportTerms passport={passport} metric={metric} />
      </div>
      <div className="mt-16">
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
        <Section id="cite" title={t('cite')}>
          <PassportCitation passport={passport} address={address} />
        </Section>
      </div>
    </article>
  )
}
