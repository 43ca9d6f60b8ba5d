import { Link, Text, View } from '@react-pdf/renderer'
import { Cited } from '@/components/factsheets/cited'
import { TERM, type } from '@/components/factsheets/ink'
import { formatDate } from '@/lib/shared/format-date'
import type { Brief } from './brief'
import { MOST_EVENTS } from './briefing-content'

/** Visits and seminars held where the chosen zones are. */
export function EventRows({ brief: { paper, briefing } }: { brief: Brief }) {
  const { locale, t } = paper
  const events = briefing.events.slice(0, MOST_EVENTS)
  if (events.length === 0) return null
  return (
    <View>
      <Text minPresenceAhead={30} style={[type.strong, { marginBottom: 2 }]}>
        {t('briefing.events')}
      </Text>
      {events.map(({ slug, name, date, purpose, source }) => (
        <View key={slug} wrap={false} style={{ flexDirection: 'row', gap: TERM.gap, paddingVertical: 1 }}>
          <Text style={[type.muted, { width: TERM.width }]}>{formatDate(date, locale)}</Text>
          <Text style={{ flex: 1 }}>
            <Link src={paper.address(`/events/${slug}`)} style={type.link}>
              {name[locale]}
            </Link>
            {purpose ? `: ${purpose[locale]} ` : ' '}
            <Cited paper={paper} source={source} />
          </Text>
        </View>
      ))}
    </View>
  )
}
