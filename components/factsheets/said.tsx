import { Link, Text, View } from '@react-pdf/renderer'
import { formatPeriod } from '@/lib/shared/format-date'
import type { Statement } from '@/lib/statements/statement'
import { Cited } from './cited'
import { TERM, type } from './ink'
import type { Paper } from './paper'

type Props = { paper: Paper; statement: Statement; dated?: boolean }

const isAddress = (text: string) => /^https?:\/\/\S+$/.test(text)

/** One sourced sentence: what is said, for when, with what reservation, by whom. */
export function Said({ paper, statement, dated = false }: Props) {
  const { locale, t } = paper
  const { text, note, period, periodNote, verified, source } = statement
  const remarks = [
    dated && period !== null ? formatPeriod({ period }, locale) : '',
    periodNote?.[locale],
    note?.[locale],
  ].filter(Boolean)
  return (
    <Text>
      {isAddress(text[locale]) ? (
        <Link src={text[locale]} style={type.link}>
          {text[locale]}
        </Link>
      ) : (
        text[locale]
      )}{' '}
      {remarks.length > 0 && <Text style={type.note}>{`(${remarks.join('; ')}) `}</Text>}
      {!verified && <Text style={type.warn}>{`${t('figures.unverified')} `}</Text>}
      <Cited paper={paper} source={source} />
    </Text>
  )
}

export type SaidRow = {
  term: string
  statements: readonly Statement[]
  /** What stands there where nobody says anything. */ otherwise?: string
  /** One after another in one paragraph: names rather than sentences. */ together?: boolean
}

/** What is said under a term each, beside it. */
export function SaidRows({ paper, rows }: { paper: Paper; rows: readonly SaidRow[] }) {
  return rows.map(({ term, statements, otherwise = '', together = false }) => (
    <View key={term} wrap={false} style={{ flexDirection: 'row', gap: TERM.gap, paddingVertical: 1.2 }}>
      <Text style={[type.muted, { width: TERM.width }]}>{term}</Text>
      <View style={{ flex: 1 }}>
        {statements.length === 0 && <Text style={type.muted}>{otherwise}</Text>}
        {together ? (
          <Text>
            {statements.map((statement, place) => (
              <Text key={statement.id}>
                <Said paper={paper} statement={statement} />
                {place === statements.length - 1 ? '' : ' · '}
              </Text>
            ))}
          </Text>
        ) : (
          statements.map((statement) => <Said key={statement.id} paper={paper} statement={statement} />)
        )}
      </View>
    </View>
  ))
}
