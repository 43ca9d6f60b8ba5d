import { Link, Text, View } from '@react-pdf/renderer'
import { Cited } from '@/components/factsheets/cited'
import { figureMarks } from '@/components/factsheets/figure-marks'
import { COLUMN, INK, type } from '@/components/factsheets/ink'
import { statedOn } from '@/components/factsheets/stated-on'
import type { Cell, Row, Verdict } from '@/lib/compare/comparison'
import { formatPeriod } from '@/lib/shared/format-date'
import { letterOf, type Brief } from './brief'
import { comparedRows } from './briefing-content'

const COLOURS: Record<Verdict, string> = {
  comparable: INK.accent,
  with_care: INK.warn,
  not_comparable: INK.bad,
}

const [NAMES, GAP] = [96, 8]
const widthOf = (columns: number) => (COLUMN - NAMES - GAP * columns) / columns
const LINE = { flexDirection: 'row', gap: GAP } as const

/** The chosen beside each other, metric by metric, each row with whether and why it can be compared. */
export function ComparisonTable({ brief }: { brief: Brief }) {
  const { briefing, room, paper } = brief
  const { places } = briefing.comparison
  const rows = comparedRows(briefing, room)
  const left = briefing.comparison.rows.length - rows.length
  return (
    <View>
      <View fixed style={[LINE, { borderBottom: `1.25 solid ${INK.ink}`, paddingBottom: 3 }]}>
        <Text style={[type.note, { width: NAMES }]}>{paper.t('compare.metric')}</Text>
        {places.map(({ key, name }) => (
          <Text
            key={key}
            style={[type.strong, { width: widthOf(places.length), fontSize: 7.2, lineHeight: 1.25 }]}
          >
            <Text style={{ color: INK.accent }}>{`${letterOf(briefing, key)} `}</Text>
            {name[paper.locale]}
          </Text>
        ))}
      </View>
      {rows.map((row) => (
        <ComparedRow key={row.metric.key} brief={brief} row={row} />
      ))}
      {left > 0 && (
        <Text style={[type.note, { marginTop: 4 }]}>{paper.t('briefing.moreRows', { count: left })}</Text>
      )}
    </View>
  )
}

function ComparedRow({ brief, row }: { brief: Brief; row: Row }) {
  const { paper } = brief
  const { locale } = paper
  return (
    <View wrap={false} style={{ borderBottom: `0.5 solid ${INK.rule}`, paddingVertical: 3 }}>
      <View style={LINE}>
        <Text style={[type.strong, { width: NAMES }]}>{row.metric.name[locale]}</Text>
        {row.cells.map((cell) => (
          <ComparedCell key={cell.place} brief={brief} cell={cell} columns={row.cells.length} />
        ))}
      </View>
      <Text style={[type.note, { color: COLOURS[row.verdict], marginTop: 1 }]}>
        {paper.t(`compare.verdict.${row.verdict}`)}
        <Text style={{ color: INK.muted }}>
          {row.differences.length > 0 ? `: ${reasons(brief, row)}` : ` (${alignedWords(brief, row)})`}
        </Text>
      </Text>
    </View>
  )
}

const alignedWords = ({ paper: { t, locale } }: Brief, { period }: Row) =>
  period === null
    ? t('compare.latest')
    : t('compare.alignedPeriod', { period: formatPeriod({ period }, locale) })

/** What differs, and what each side says, by the letters of the compared. */
const reasons = ({ paper: { t, locale }, briefing }: Brief, { differences }: Row) =>
  differences
    .map(({ what, sides }) => {
      const said = sides.map(({ places, said: words }) =>
        t('compare.side', {
          places: places.map((place) => letterOf(briefing, place)).join(', '),
          said: words[locale],
        }),
      )
      return `${t(`compare.criterion.${what}`)} (${said.join('; ')})`
    })
    .join(', ')

function ComparedCell({
  brief: { paper },
  cell: { figure },
  columns,
}: {
  brief: Brief
  cell: Cell
  columns: number
}) {
  const width = widthOf(columns)
  if (!figure)
    return <Text style={[type.muted, { width, fontSize: 7.4 }]}>{paper.t('figures.notReported')}</Text>
  const marks = figureMarks(paper, figure, 0)
  return (
    <View style={{ width }}>
      <Link
        src={paper.address(`/figures/${figure.id}`)}
        style={[type.link, { fontSize: columns > 4 ? 7.4 : 8 }]}
      >
        {statedOn(paper, figure)}
      </Link>
      <Text style={type.note}>
        {`${formatPeriod(figure, paper.locale)} `}
        <Cited paper={paper} source={figure.source} />
      </Text>
      {marks.length > 0 && <Text style={[type.note, type.warn]}>{marks.join(' · ')}</Text>}
    </View>
  )
}
