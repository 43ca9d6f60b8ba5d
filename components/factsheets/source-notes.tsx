import { Link, Text, View } from '@react-pdf/renderer'
import type { SourceRef } from '@/lib/figures/figure'
import { formatDate } from '@/lib/shared/format-date'
import { isStated } from '@/lib/sources/publisher'
import { COLUMN, INK, type } from './ink'
import type { Paper } from './paper'

const [ACROSS, GAP] = [3, 12] as const
const WIDTH = (COLUMN - GAP * (ACROSS - 1)) / ACROSS
const SMALL = { fontSize: 6.1, lineHeight: 1.32 } as const

/** Every source that the document cites, by its number. */
export function SourceNotes({ paper }: { paper: Paper }) {
  const { sources } = paper
  const rows = Array.from({ length: Math.ceil(sources.length / ACROSS) }, (_, row) =>
    sources.slice(row * ACROSS, (row + 1) * ACROSS),
  )
  return rows.map((row) => (
    <View key={row[0]?.id} wrap={false} style={{ flexDirection: 'row', gap: GAP, marginBottom: 2 }}>
      {row.map((source) => (
        <SourceNote key={source.id} paper={paper} source={source} />
      ))}
    </View>
  ))
}

function SourceNote({ paper, source }: { paper: Paper; source: SourceRef }) {
  const { locale, t } = paper
  const { id, title, publisher, published, quality, url } = source
  const number = paper.numberOf(source)
  const told = [publisher, formatDate(published, locale)].filter(isStated).join(', ')
  const remark = `${told} (${t(`figures.quality.${quality}`)}), ${id}`
  return (
    <View id={`source-${number}`} style={{ width: WIDTH, flexDirection: 'row', gap: 4 }}>
      <Text style={[type.note, SMALL, { width: 11, textAlign: 'right', color: INK.accent }]}>{number}</Text>
      <Text style={[type.note, SMALL, { flex: 1, color: INK.ink }]}>
        {url === null ? (
          title
        ) : (
          <Link src={url} style={type.link}>
            {title}
          </Link>
        )}{' '}
        <Text style={type.muted}>{remark}</Text>
      </Text>
    </View>
  )
}
