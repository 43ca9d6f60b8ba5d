import { Link, Text, View } from '@react-pdf/renderer'
import type { Figure } from '@/lib/figures/figure'
import { toSeries } from '@/lib/figures/series'
import { formatPeriod } from '@/lib/shared/format-date'
import { qualifierWord, valueParts } from '@/lib/shared/format'
import { Cited } from './cited'
import { alternatesOf, figureMarks } from './figure-marks'
import { COLUMN, INK, type } from './ink'
import type { Paper } from './paper'
import { SmallSeries } from './small-series'

type Props = { paper: Paper; headlines: readonly Figure[]; figures: readonly Figure[] }

const ACROSS = 3
const GAP = 18
const WIDTH = (COLUMN - GAP * (ACROSS - 1)) / ACROSS

/** The figures that speak for the zone, large, each with how it moved. */
export function HeadlineFigures({ paper, headlines, figures }: Props) {
  const rows = Array.from({ length: Math.ceil(headlines.length / ACROSS) }, (_, row) =>
    headlines.slice(row * ACROSS, (row + 1) * ACROSS),
  )
  return rows.map((row) => (
    <View
      key={row[0]?.id}
      wrap={false}
      style={{ flexDirection: 'row', gap: GAP, borderTop: `1.25 solid ${INK.ink}`, marginTop: 10 }}
    >
      {row.map((figure) => (
        <Headline key={figure.id} paper={paper} figure={figure} figures={figures} />
      ))}
    </View>
  ))
}

function Headline({ paper, figure, figures }: { paper: Paper; figure: Figure; figures: readonly Figure[] }) {
  const { locale } = paper
  const { value, unit, qualifier, metric, source, id } = figure
  const parts = valueParts({ value: value ?? '', unit }, locale)
  const marks = figureMarks(paper, figure, alternatesOf(figure, figures).length)
  return (
    <View style={{ width: WIDTH, paddingTop: 4 }}>
      <Text style={type.strong}>{metric.name[locale]}</Text>
      <Link src={paper.address(`/figures/${id}`)} style={type.link}>
        <Text>
          <Text style={type.muted}>
            {qualifier === 'exact' ? '' : `${qualifierWord(qualifier, locale)} `}
          </Text>
          <Text style={type.number}>{parts.digits}</Text>
          <Text>{parts.scale === '' ? '' : ` ${parts.scale}`}</Text>{' '}
          <Text style={type.note}>{parts.unit}</Text>
        </Text>
      </Link>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between', gap: 6 }}>
        <View style={{ flex: 1 }}>
          <Text style={type.note}>
            {`${formatPeriod(figure, locale)} `}
            <Cited paper={paper} source={source} />
          </Text>
          {marks.length > 0 && <Text style={[type.note, type.warn]}>{marks.join(' · ')}</Text>}
        </View>
        <SmallSeries series={toSeries(figures.filter((other) => other.metric.key === metric.key))} />
      </View>
    </View>
  )
}
