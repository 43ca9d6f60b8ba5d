import { Document, Text, View } from '@react-pdf/renderer'
import { type } from '@/components/factsheets/ink'
import { about, type Making, paperOf } from '@/components/factsheets/paper'
import { SheetPage } from '@/components/factsheets/sheet-page'
import { SheetSection } from '@/components/factsheets/sheet-section'
import { SourceNotes } from '@/components/factsheets/source-notes'
import { briefingQuery, type Topic } from '@/lib/briefings/ask'
import type { Briefing } from '@/lib/briefings/read-briefing'
import type { Brief } from './brief'
import { type BriefingRoom, PARK_TOPICS, sourcesOf } from './briefing-content'
import { ComparisonTable } from './comparison-table'
import { Cover, titleOf } from './cover'
import { EventRows } from './event-rows'
import { IncentiveRows } from './incentive-rows'
import { ParkTopic } from './park-topic'
import { PriceRows } from './price-rows'

type Props = Making & { briefing: Briefing; topics: readonly Topic[]; room: BriefingRoom }

/** Two to six parks on four to eight pages, as far as there is room. Drawn from what it is given: it reads nothing. */
export function briefingDocument({ briefing, topics, room, ...making }: Props) {
  const { locale } = making
  const paper = paperOf({ ...making, sources: sourcesOf({ briefing, topics, locale, room }) })
  const { t } = paper
  const { places } = briefing.comparison
  const brief: Brief = { paper, briefing, topics, room }
  const names = places.map(({ name }) => name[locale])
  const address = paper.lasting(`/briefing?${briefingQuery({ zones: places.map(({ key }) => key), topics })}`)
  const title = t('briefing.documentTitle', { zones: names.join(', ') })
  const sheet = {
    paper,
    kind: t('briefing.kind'),
    name: titleOf(brief),
    address,
  }
  return (
    <Document {...about(paper, title)}>
      <SheetPage {...sheet}>
        <Cover
          brief={brief}
          address={address}
          parts={[
            t('briefing.comparison'),
            ...topics.map((topic) => t(`briefing.topics.${topic}`)),
            t('factsheet.sources'),
          ]}
        />
      </SheetPage>
      <SheetPage {...sheet}>
        <SheetSection title={t('briefing.comparison')} note={t('briefing.comparisonNote')}>
          <ComparisonTable brief={brief} />
        </SheetSection>
      </SheetPage>
      <SheetPage {...sheet}>
        {topics.includes('incentives') && <Incentives brief={brief} />}
        {PARK_TOPICS.filter((topic) => topics.includes(topic)).map((topic) => {
          const [first, ...others] = briefing.parks.map((park) => (
            <ParkTopic key={park.zone.slug} brief={brief} topic={topic} park={park} />
          ))
          return (
            <SheetSection key={topic} title={t(`briefing.topics.${topic}`)} first={first}>
              {others}
              {topic === 'promotion' && <EventRows brief={brief} />}
            </SheetSection>
          )
        })}
      </SheetPage>
      <SheetPage {...sheet}>
        <SheetSection title={t('factsheet.sources')} note={t('factsheet.sourcesNote')}>
          <SourceNotes paper={paper} />
        </SheetSection>
        <SheetSection title={t('briefing.rules')} whole>
          {(['comparable', 'with_care', 'not_comparable'] as const).map((verdict, place) => (
            <Text key={verdict}>
              <Text style={type.strong}>{`${t(`compare.verdict.${verdict}`)}: `}</Text>
              {t(`compare.start.${(['green', 'amber', 'red'] as const)[place] ?? 'red'}`)}
            </Text>
          ))}
          <Text style={{ marginTop: 4 }}>{t('briefing.gaps')}</Text>
        </SheetSection>
      </SheetPage>
    </Document>
  )
}

function Incentives({ brief }: { brief: Brief }) {
  const { t } = brief.paper
  return (
    <View>
      <SheetSection title={t('briefing.topics.incentives')}>
        <Text style={type.strong}>{t('incentives.caution')}</Text>
        <Text style={[type.note, { marginBottom: 2 }]}>{t('incentives.cautionBody')}</Text>
        <IncentiveRows brief={brief} />
      </SheetSection>
      <SheetSection title={t('briefing.prices')}>
        <PriceRows brief={brief} />
      </SheetSection>
    </View>
  )
}
