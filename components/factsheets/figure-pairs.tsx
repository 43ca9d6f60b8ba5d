import { Link, Text, View } from '@react-pdf/renderer'
import type { Figure } from '@/lib/figures/figure'
import { formatPeriod } from '@/lib/shared/format-date'
import { Cited } from './cited'
import { alternatesOf, figureMarks } from './figure-marks'
import type { FigureRow } from './figure-rows'
import { INK, inPairs, PAIR, type } from './ink'
import type { Paper } from './paper'
import { statedOn } from './stated-on'

type Props = { paper: Paper; rows: readonly FigureRow[]; figures: readonly Figure[] }

/** Many figures in little room, two beside each other: name and value, and under them what must be known. */
export function FigurePairs({ paper, rows, figures }: Props) {
  return inPairs(rows).map((pair) => (
    <View key={pair[0]?.figure.id} wrap={false} style={{ flexDirection: 'row', gap: PAIR.gap }}>
      {pair.map(({ figure }) => (
        <Pair key={figure.id} paper={paper} figure={figure} figures={figures} />
      ))}
    </View>
  ))
}

function Pair({ paper, figure, figures }: { paper: Paper; figure: Figure; figures: readonly Figure[] }) {
  const { locale } = paper
  const marks = figureMarks(paper, figure, alternatesOf(figure, figures).length)
  return (
    <View style={{ width: PAIR.width, borderTop: `0.5 solid ${INK.rule}`, paddingVertical: 2 }}>
      <View style={{ flexDirection: 'row', gap: 8 }}>
        <Text style={{ flex: 1 }}>{figure.metric.name[locale]}</Text>
        <Link
          src={paper.address(`/figures/${figure.id}`)}
          style={[type.link, { textAlign: 'right', maxWidth: 130 }]}
        >
          {statedOn(paper, figure)}
        </Link>
      </View>
      <Text style={type.note}>
        {`${formatPeriod(figure, locale)} `}
        <Cited paper={paper} source={figure.source} />
        {marks.length > 0 && <Text style={type.warn}>{` ${marks.join(' · ')}`}</Text>}
      </Text>
    </View>
  )
}
