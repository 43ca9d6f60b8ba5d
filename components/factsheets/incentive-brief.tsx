import { Link, Text, View } from '@react-pdf/renderer'
import type { Incentive } from '@/lib/incentives/dto'
import type { FactsheetContent } from './factsheet-content'
import { TERM, type } from './ink'
import type { Paper } from './paper'

type Group = { title: string; list: readonly Incentive[] }

/** The legal instruments that some incentives rest on, by number, each once. */
const lawsOf = (list: readonly Incentive[]) => [
  ...new Set(list.flatMap(({ basis }) => basis.map(({ instrument }) => instrument.number))),
]

/** What an investor is granted here, in short and by kind, with the law that it rests on: first what holds here alone. */
export function IncentiveBrief({ paper, content }: { paper: Paper; content: FactsheetContent }) {
  const { t } = paper
  const groups: Group[] = [
    ...(content.local.length > 0 ? [{ title: t('zone.incentivesLocal'), list: content.local }] : []),
    ...[...content.national].map(([category, list]) => ({
      title: category === undefined ? t('zone.incentivesNetwork') : t(`incentives.categories.${category}`),
      list,
    })),
  ]
  return groups.map(({ title, list }) => (
    <View key={title} wrap={false} style={{ flexDirection: 'row', gap: TERM.gap, paddingVertical: 1 }}>
      <Text style={[type.muted, { width: TERM.width }]}>{title}</Text>
      <Text style={{ flex: 1, fontSize: 7.4 }}>
        {list.map((incentive, place) => (
          <Granted
            key={incentive.slug}
            paper={paper}
            incentive={incentive}
            last={place === list.length - 1}
          />
        ))}
        <Text style={type.note}>{` ${lawsOf(list).join(', ')}`}</Text>
      </Text>
    </View>
  ))
}

function Granted({ paper, incentive, last }: { paper: Paper; incentive: Incentive; last: boolean }) {
  const { locale, t } = paper
  const { slug, title, rate, years, verified } = incentive
  const terms = [
    rate && `${t('zone.rate').toLocaleLowerCase(locale)}: ${rate[locale]}`,
    years && `${t('zone.years').toLocaleLowerCase(locale)}: ${years[locale]}`,
    !verified && t('figures.unverified'),
  ].filter(Boolean)
  return (
    <Text>
      <Link src={paper.address(`/incentives/${slug}`)} style={type.link}>
        {title[locale]}
      </Link>
      <Text style={type.muted}>{terms.length > 0 ? ` (${terms.join(', ')})` : ''}</Text>
      {last ? '.' : '; '}
    </Text>
  )
}
