import { getTranslations } from 'next-intl/server'
import { EffectList } from '@/components/law/effect-words'
import { InstrumentFacts } from '@/components/law/instrument-facts'
import { RestingList } from '@/components/law/resting-list'
import { StandardRates } from '@/components/law/standard-rates'
import { StandingMark } from '@/components/law/standing-mark'
import { Section } from '@/components/layout/section'
import { SourceList } from '@/components/sources/source-list'
import { Markdown } from '@/components/text/markdown'
import { WholeNumber } from '@/components/law/whole-number'
import { VerifiedMark } from '@/components/incentives/verified-mark'
import { TitledHead } from '@/components/layout/titled-head'
import { listEvents } from '@/lib/events/queries'
import { listGranted, listIncentives } from '@/lib/incentives/queries'
import { restingOn } from '@/lib/incentives/resting-on'
import type { LegalInstrument } from '@/lib/law/dto'
import { effectsOn } from '@/lib/law/effects-on'
import { listInstruments, listStandings } from '@/lib/law/queries'
import type { AsOf } from '@/lib/releases/as-of'
import { searchIndex } from '@/lib/search/queries'
import { zonesNaming } from '@/lib/search/zones-naming'
import type { Locale, Text } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { readingDay } from '@/lib/words/reading'

type Props = { at: AsOf; locale: Locale; instrument: LegalInstrument }

async function readAround(at: AsOf, instrument: LegalInstrument) {
  const { slug } = instrument
  const day = readingDay()
  const [instruments, standings, incentives, granted, events, index] = await Promise.all([
    listInstruments(at),
    listStandings(at, day),
    listIncentives(at),
    listGranted(at, day),
    listEvents(at),
    searchIndex(at),
  ])
  return {
    day,
    standing: standings[slug],
    others: effectsOn(slug, instruments),
    resting: restingOn(slug, incentives),
    granted,
    zones: zonesNaming(instrument, index.entries),
    events: events
      .filter((event) => event.instruments.some((named) => named.slug === slug))
      .map((event) => ({ path: `/events/${event.slug}`, name: event.name })),
  }
}

/** One legal instrument: whether it is in force, what it changes and what changes it, and what rests on which article. */
export async function InstrumentArticle({ at, locale, instrument }: Props) {
  const [t, around] = await Promise.all([getTranslations('law'), readAround(at, instrument)])
  const { effects, standardRates, note, source, verified } = instrument
  const { day, standing, others, resting, granted, zones, events } = around
  return (
    <article>
      <TitledHead
        within={{ label: t('title'), href: href(locale, '/legal-instruments') }}
        title={<WholeNumber instrument={instrument} />}
      >
        {standing && <StandingMark force={standing.force} />}
        <VerifiedMark verified={verified} />
      </TitledHead>
      <InstrumentFacts instrument={instrument} standing={standing} day={day} />
      <div className="mt-16">
        <Section id="effects" title={t('page.effects')}>
          {effects.length + others.length === 0 ? (
            <p className="measure text-muted">{t('page.effectsNone')}</p>
          ) : (
            <div data-numbers="quoted">
              <EffectList own={effects} others={others} className="grid measure gap-2" />
            </div>
          )}
        </Section>
        {standardRates.length > 0 && (
          <Section id="rates" title={t('page.rates')} aside={<p>{t('page.ratesIntro')}</p>}>
            <StandardRates rates={standardRates} />
          </Section>
        )}
        <Section id="incentives" title={t('page.incentives')}>
          {resting.length === 0 ? (
            <p className="measure text-muted">{t('page.incentivesNone')}</p>
          ) : (
            <RestingList resting={resting} granted={granted} />
          )}
        </Section>
        {zones.length > 0 && (
          <Section id="zones" title={t('page.zones')}>
            <NamedList links={zones} locale={locale} />
          </Section>
        )}
        {events.length > 0 && (
          <Section id="events" title={t('page.events')}>
            <NamedList links={events} locale={locale} />
          </Section>
        )}
        {note && (
          <Section id="doubts" title={t('page.doubts')}>
            <Markdown text={note[locale]} className="measure" />
          </Section>
        )}
        <Section id="source" title={t('page.sourceTitle')}>
          {source ? <SourceList sources={[source]} /> : <p className="text-muted">{t('page.sourceNone')}</p>}
        </Section>
      </div>
    </article>
  )
}

const NamedList = ({ links, locale }: { links: readonly { path: string; name: Text }[]; locale: Locale }) => (
  <ul data-numbers="quoted" className="[&_a]:inline-block [&_a]:py-1">
    {links.map(({ path, name }) => (
      <li key={path}>
        <a href={href(locale, path)}>{name[locale]}</a>
      </li>
    ))}
  </ul>
)
