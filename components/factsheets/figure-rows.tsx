import { Link, Text, View } from '@react-pdf/renderer'
import type { Figure } from '@/lib/figures/figure'
import { formatPeriod } from '@/lib/shared/format-date'
import { Cited } from './cited'
import { alternatesOf, figureMarks } from './figure-marks'
import { INK, type } from './ink'
import type { Paper } from './paper'
import { statedOn } from './stated-on'

export type FigureRow = {
  figure: Figure
  /** What it is of where that is not the zone itself: a phase, a building. */
  of?: string
}

type Props = { paper: Paper; rows: readonly FigureRow[]; figures: readonly Figure[] }

/** Figures in rows, with what the source counted: the basis on which each may be read. */
export function FigureRows({ paper, rows, figures }: Props) {
  return rows.map((row) => <Row key={row.figure.id} paper={paper} row={row} figures={figures} />)
}

type RowProps = { paper: Paper; row: FigureRow; figures: readonly Figure[] }

function Row({ paper, row: { figure, of }, figures }: RowProps) {
  const { locale } = paper
  const marks = figureMarks(paper, figure, alternatesOf(figure, figures).length)
  const basis = [figure.definition.text[locale], figure.coverage?.[locale]].filter(Boolean)
  return (
    <View
      wrap={false}
      style={{ flexDirection: 'row', gap: 12, borderTop: `0.5 solid ${INK.rule}`, paddingVertical: 2.5 }}
    >
      <View style={{ width: 270 }}>
        <Text>{figure.metric.name[locale] + (of === undefined ? '' : `, ${of}`)}</Text>
        <Text style={type.note}>{basis.join(' ')}</Text>
      </View>
      <Link
        src={paper.address(`/figures/${figure.id}`)}
        style={[type.link, { width: 110, textAlign: 'right' }]}
      >
        {statedOn(paper, figure)}
      </Link>
      <View style={{ width: 107 }}>
        <Text style={[type.note, { paddingTop: 1 }]}>
          {`${formatPeriod(figure, locale)} `}
          <Cited paper={paper} source={figure.source} />
        </Text>
        {marks.length > 0 && <Text style={[type.note, type.warn]}>{marks.join(' · ')}</Text>}
      </View>
    </View>
  )
}
