import { getTranslations } from 'next-intl/server'
import { Caution } from '@/components/incentives/caution'
import { groupTitle } from '@/components/incentives/group-title'
import { incentiveGroups } from '@/components/incentives/incentive-groups'
import { IncentiveList } from '@/components/incentives/incentive-list'
import { LawTimeline } from '@/components/law/law-timeline'
import { PageHeading } from '@/components/layout/page-heading'
import { Section } from '@/components/layout/section'
import { listIncentives } from '@/lib/incentives/queries'
import { listInstruments } from '@/lib/law/queries'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { NATION } from '@/lib/zones/nation'

/** Every incentive by what it touches and where, and the line of laws that they rest on. */
export async function IncentivesArticle({ at, locale }: { at: AsOf; locale: Locale }) {
  const [t, incentives, instruments] = await Promise.all([
    getTranslations('incentives'),
    listIncentives(at),
    listInstruments(at),
  ])
  const groups = incentiveGroups(incentives, NATION)
  return (
    <article>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <Caution />
      <nav aria-label={t('contents')} className="no-print mt-8 mb-12">
        <p className="text-note font-semibold">
          {t('count', { count: incentives.length })} ·{' '}
          <a href="#law">{t('lawLink', { count: instruments.length })}</a>
        </p>
        <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1.5 text-note">
          {groups.map((group) => (
            <li key={group.key}>
              <a href={`#${group.key}`}>{groupTitle(group, t, locale)}</a>{' '}
              <span className="text-muted">{group.incentives.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map((group) => (
        <Section
          key={group.key}
          id={group.key}
          title={groupTitle(group, t, locale)}
          aside={group.kind === 'place' && <p>{t('onlyIntro')}</p>}
        >
          <IncentiveList incentives={group.incentives} />
        </Section>
      ))}
      <Section id="law" title={t('law')} aside={<p>{t('lawIntro')}</p>}>
        <LawTimeline instruments={instruments} />
      </Section>
    </article>
  )
}
