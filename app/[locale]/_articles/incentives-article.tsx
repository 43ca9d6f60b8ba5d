import { getTranslations } from 'next-intl/server'
import { Caution } from '@/components/incentives/caution'
import { groupTitle } from '@/components/incentives/group-title'
import { incentiveGroups } from '@/components/incentives/incentive-groups'
import { IncentiveList } from '@/components/incentives/incentive-list'
import { LawInShort } from '@/components/law/law-in-short'
import { PageHeading } from '@/components/layout/page-heading'
import { Section } from '@/components/layout/section'
import { holdingOf, isOver } from '@/lib/incentives/holding'
import { listGranted, listIncentives } from '@/lib/incentives/queries'
import { listInstruments } from '@/lib/law/queries'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { readingDay } from '@/lib/words/reading'
import { NATION } from '@/lib/zones/nation'

/** Every incentive by what it touches and where, and the line of laws that they rest on. */
export async function IncentivesArticle({ at, locale }: { at: AsOf; locale: Locale }) {
  const [t, law, incentives, granted, instruments] = await Promise.all([
    getTranslations('incentives'),
    getTranslations('law'),
    listIncentives(at),
    listGranted(at, readingDay()),
    listInstruments(at),
  ])
  const over = incentives.filter((incentive) => {
    const own = granted[incentive.slug]
    return own !== undefined && isOver(holdingOf(incentive, own))
  })
  const groups = incentiveGroups(
    incentives.filter((incentive) => !over.includes(incentive)),
    NATION,
  )
  return (
    <article>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <Caution />
      <nav aria-label={t('contents')} className="no-print mt-8 mb-12">
        <p className="text-note font-semibold">
          {t('count', { count: incentives.length })} ·{' '}
          <a href={href(locale, '/legal-instruments')}>{t('lawLink', { count: instruments.length })}</a>
          {' · '}
          <a href={href(locale, '/incentives/terms')}>{t('table.link')}</a>
        </p>
        <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1.5 text-note">
          {groups.map((group) => (
            <li key={group.key}>
              <a href={`#${group.key}`}>{groupTitle(group, t, locale)}</a>{' '}
              <span className="text-muted">{group.incentives.length}</span>
            </li>
          ))}
          {over.length > 0 && (
            <li>
              <a href="#over">{law('over.title')}</a> <span className="text-muted">{over.length}</span>
            </li>
          )}
        </ul>
      </nav>
      {groups.map((group) => (
        <Section
          key={group.key}
          id={group.key}
          title={groupTitle(group, t, locale)}
          aside={group.kind === 'place' && <p>{t('onlyIntro')}</p>}
        >
          <IncentiveList incentives={group.incentives} granted={granted} />
        </Section>
      ))}
      {over.length > 0 && (
        <Section id="over" title={law('over.title')} aside={<p>{law('over.intro')}</p>}>
          <IncentiveList incentives={over} granted={granted} />
        </Section>
      )}
      <Section id="law" title={law('short.title')}>
        <LawInShort instruments={instruments} />
      </Section>
    </article>
  )
}
