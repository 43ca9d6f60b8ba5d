import { getTranslations } from 'next-intl/server'
import { PageHeading } from '@/components/layout/page-heading'
import { Section } from '@/components/layout/section'
import { ConflictList } from '@/components/methodology/conflict-list'
import { PlainText } from '@/components/methodology/plain-text'
import { RuleList } from '@/components/methodology/rule-list'
import { Vocabulary } from '@/components/methodology/vocabulary'
import { DescriptionList } from '@/components/ui/description-list'
import { listConflicts } from '@/lib/conflicts/queries'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { listStatements } from '@/lib/statements/queries'
import { href } from '@/lib/words/href'
import { NATION } from '@/lib/zones/nation'
import { listZones } from '@/lib/zones/queries'
import { rulesBetweenFigures } from './rules-between-figures'

const PARTS = ['honesty', 'words', 'eight', 'releases', 'identities', 'conflicts', 'gaps'] as const

/** How figures get in, what the words mean, where sources disagree, and what nobody has reported. */
export async function MethodologyArticle({ at, locale }: { at: AsOf; locale: Locale }) {
  const [t, seals, words, conflicts, statements, zones, between] = await Promise.all([
    getTranslations('methodology'),
    getTranslations('seals'),
    getTranslations('identities'),
    listConflicts(at, undefined),
    listStatements(at, NATION),
    listZones(at),
    rulesBetweenFigures(at),
  ])
  const gaps = statements.filter(({ topic }) => topic === 'gap')
  const shown = conflicts.map(({ subjects, ...conflict }) => ({
    ...conflict,
    zones: zones.filter(({ slug }) => subjects.includes(slug)),
  }))
  return (
    <article>
      <PageHeading title={t('title')}>
        <p>{t('intro')}</p>
      </PageHeading>
      <nav aria-label={t('contents')} className="no-print mb-14">
        <ul className="flex flex-wrap gap-x-6 gap-y-1.5 text-note">
          {PARTS.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(`${part}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="honesty" title={t('honesty.title')}>
        <PlainText
          paragraphs={[
            t('honesty.p1'),
            t('honesty.p2'),
            t('honesty.p3'),
            t('honesty.p4'),
            t('honesty.p5'),
            t('honesty.p6'),
          ]}
        />
        <p className="mt-4">
          <a href={href(locale, '/sources')}>{t('sourcesLink')}</a>
        </p>
      </Section>
      <Section id="words" title={t('words.title')} aside={<p>{t('words.intro')}</p>}>
        <Vocabulary />
      </Section>
      <Section id="eight" title={t('eight.title')}>
        <PlainText paragraphs={[t('eight.p1'), t('eight.p2')]} />
        <p className="mt-4">
          <a href={href(locale, '/zones#members')}>{t('eight.link')}</a>
        </p>
      </Section>
      <Section id="releases" title={t('releases.title')}>
        <PlainText
          paragraphs={[
            t('releases.p1'),
            t('releases.p2'),
            t('releases.p3', { day: '?asOf=YYYY-MM-DD', release: '?release=1' }),
            seals('proof'),
            seals('note'),
          ]}
        />
        <p className="mt-4">
          <a href={href(locale, '/releases')}>{t('releases.link')}</a>
        </p>
      </Section>
      <Section id="identities" title={t('identities.title')} aside={<p>{words('intro')}</p>}>
        {between.rules.length > 0 ? <RuleList {...between} /> : <p className="text-muted">{words('none')}</p>}
        <div data-numbers="rule" className="mt-6">
          <DescriptionList
            items={(['doubt', 'time'] as const).map((key) => ({
              key,
              term: words(key),
              detail: words(`${key}Text`),
            }))}
          />
        </div>
      </Section>
      <Section
        id="conflicts"
        title={t('conflicts.title')}
        aside={conflicts.length > 0 && <p>{t('conflicts.intro', { count: conflicts.length })}</p>}
      >
        {conflicts.length > 0 ? (
          <ConflictList conflicts={shown} />
        ) : (
          <p className="text-muted">{t('conflicts.none')}</p>
        )}
      </Section>
      <Section id="gaps" title={t('gaps.title')} aside={<p>{t('gaps.intro')}</p>}>
        {gaps.length > 0 ? (
          <ul data-numbers="quoted" className="measure list-disc pl-5">
            {gaps.map(({ id, text }) => (
              <li key={id} className="py-1">
                {text[locale]}
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-muted">{t('gaps.none')}</p>
        )}
      </Section>
    </article>
  )
}
