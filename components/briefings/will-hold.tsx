import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { ButtonLink } from '@/components/ui/button'
import { Table, Td, Th } from '@/components/ui/table'
import { type BriefingAsk, briefingQuery } from '@/lib/briefings/ask'
import type { Briefing } from '@/lib/briefings/read-briefing'
import { href } from '@/lib/words/href'
import { inReading } from '@/lib/words/reading'
import { knownOf, PARK_TOPICS } from './briefing-content'

type Props = { briefing: Briefing; ask: BriefingAsk }

/** What a briefing will hold, and the way to it. */
export function WillHold({ briefing: { comparison, parks, incentives }, ask: { topics } }: Props) {
  const locale = useLocale()
  const t = useTranslations('briefing')
  const zones = comparison.places.map(({ key }) => key)
  const told = PARK_TOPICS.filter((topic) => topics.includes(topic))
  const spaces = parks.reduce((sum, { spaces: own }) => sum + own.length, 0)
  return (
    <Section id="holds" title={t('holds.title')}>
      <div data-numbers="counted">
        <p>
          {t('comparison')}: {t('holds.comparison', { count: comparison.rows.length })}{' '}
          <a href={href(locale, `/compare?zones=${zones.join(',')}`)} rel="nofollow">
            {t('holds.compare')}
          </a>
        </p>
        {topics.includes('incentives') && (
          <p>
            {t('topics.incentives')}: {t('holds.incentives', { count: incentives.length })}{' '}
            {t('holds.prices', { count: spaces })}
          </p>
        )}
        {told.length > 0 && parks.length > 0 && (
          <div className="mt-6">
            <Table caption={t('holds.table')}>
              <thead>
                <tr>
                  <Th>{t('form.zones')}</Th>
                  {told.map((topic) => (
                    <Th key={topic}>{t(`topics.${topic}`)}</Th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {parks.map((park) => (
                  <tr key={park.zone.slug}>
                    <Th scope="row">
                      <a href={href(locale, `/zones/${park.zone.slug}`)}>{park.zone.name[locale]}</a>
                    </Th>
                    {told.map((topic) => {
                      const { statements, figures } = knownOf(park, topic)
                      return (
                        <Td key={topic}>
                          {t('holds.told', { statements: statements.length, figures: figures.length })}
                        </Td>
                      )
                    })}
                  </tr>
                ))}
              </tbody>
            </Table>
          </div>
        )}
      </div>
      <p className="mt-6">
        <ButtonLink
          href={inReading(`/briefings/${locale}.pdf?${briefingQuery({ zones, topics })}`)}
          rel="nofollow"
        >
          {t('holds.open')}
        </ButtonLink>
      </p>
      <p className="mt-2 text-note text-muted">{t('form.made')}</p>
    </Section>
  )
}
