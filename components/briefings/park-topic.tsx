import { Text, View } from '@react-pdf/renderer'
import { FigurePairs } from '@/components/factsheets/figure-pairs'
import { INK, TERM, type } from '@/components/factsheets/ink'
import { Said } from '@/components/factsheets/said'
import type { Park } from '@/lib/briefings/read-briefing'
import type { Statement } from '@/lib/statements/statement'
import { letterOf, type Brief } from './brief'
import { type ParkTopic as Topic, toldOf } from './briefing-content'

/** A topic of one park: what sources say, and the figures that belong to it. */
export function ParkTopic({ brief, topic, park }: { brief: Brief; topic: Topic; park: Park }) {
  const { paper, briefing, room } = brief
  const { t, locale } = paper
  const { shown, left, figures } = toldOf(park, topic, briefing, locale, room)
  const [first, ...others] = [...Map.groupBy(shown, (statement) => statement.topic)].map(
    ([about, statements]) => (
      <Row key={about} brief={brief} term={t(`zone.topic.${about}`)} statements={statements} />
    ),
  )
  const measured = figures.length > 0 && (
    <View style={{ marginTop: 2 }}>
      <FigurePairs paper={paper} rows={figures.map((figure) => ({ figure }))} figures={park.figures} />
    </View>
  )
  return (
    <View style={{ marginBottom: 7 }}>
      {/* A name never stands alone at the foot of a page. */}
      <View wrap={false}>
        <Text style={[type.strong, { marginBottom: 2 }]}>
          <Text style={{ color: INK.accent }}>{`${letterOf(briefing, park.zone.slug)} `}</Text>
          {park.zone.name[locale]}
        </Text>
        {first ?? measured}
        {shown.length + left + figures.length === 0 && (
          <Text style={type.muted}>{t(`briefing.nothing.${topic}`)}</Text>
        )}
      </View>
      {others}
      {first && measured}
      {left > 0 && <Text style={type.note}>{t('briefing.moreSaid', { count: left })}</Text>}
    </View>
  )
}

type RowProps = { brief: Brief; term: string; statements: readonly Statement[] }

function Row({ brief: { paper }, term, statements }: RowProps) {
  return (
    <View wrap={false} style={{ flexDirection: 'row', gap: TERM.gap, paddingVertical: 1 }}>
      <Text style={[type.muted, { width: TERM.width }]}>{term}</Text>
      <View style={{ flex: 1 }}>
        {statements.map((statement) => (
          <Said key={statement.id} paper={paper} statement={statement} dated />
        ))}
      </View>
    </View>
  )
}
