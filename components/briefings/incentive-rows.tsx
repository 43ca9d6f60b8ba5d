import { Link, Text, View } from '@react-pdf/renderer'
import { Cited } from '@/components/factsheets/cited'
import { INK, type } from '@/components/factsheets/ink'
import type { Paper } from '@/components/factsheets/paper'
import type { Incentive } from '@/lib/incentives/dto'
import type { Held } from '@/lib/incentives/holding'
import type { Brief } from './brief'

/** What the law grants: what holds for every zone of a network once, then what holds in one place alone. */
export function IncentiveRows({ brief }: { brief: Brief }) {
  const { paper, briefing, room } = brief
  const { t, locale } = paper
  const { incentives, parks } = briefing
  if (incentives.length === 0) return <Text style={type.muted}>{t('zone.nothing.incentives')}</Text>
  const networks = new Set(parks.map(({ zone }) => zone.network.key))
  const groups = [...Map.groupBy(incentives, ({ scope }) => scope.key)].toSorted(
    ([a], [b]) => Number(networks.has(b)) - Number(networks.has(a)),
  )
  return groups.map(([key, list]) => {
    const heading = (
      <Text style={[type.strong, { marginTop: 5, marginBottom: 2 }]}>{list[0]?.scope.name[locale]}</Text>
    )
    const [first, ...others] = list.map((incentive) => (
      <InFull key={incentive.slug} paper={paper} incentive={incentive} />
    ))
    return room.full ? (
      <View key={key}>
        {/* A heading never stands alone at the foot of a page. */}
        <View wrap={false}>
          {heading}
          {first}
        </View>
        {others}
      </View>
    ) : (
      <View key={key}>
        {heading}
        <Text style={{ fontSize: 7.4 }}>
          {list.map((incentive, place) => (
            <ByName
              key={incentive.slug}
              paper={paper}
              incentive={incentive}
              last={place === list.length - 1}
            />
          ))}
        </Text>
      </View>
    )
  })
}

const holdingWords = (t: Paper['t'], holding: Held['holding']) =>
  holding === 'ended' || holding === 'not_yet' ? t(`law.holding.${holding}`) : t(`zone.force.${holding}`)

/** What must be known before anybody relies on it: that it holds no more, is an aim, or was not read in a source. */
const doubts = ({ t }: Paper, { holding, verified, confidence }: Held) =>
  [
    holding === 'in_force' ? '' : holdingWords(t, holding),
    verified ? '' : t('figures.unverified'),
    confidence === 'high'
      ? ''
      : t('briefing.confidence', { confidence: t(`incentives.confidences.${confidence}`) }),
  ].filter(Boolean)

const termsOf = ({ t, locale }: Paper, { rate, years }: Incentive) =>
  [rate && `${t('zone.rate')}: ${rate[locale]}`, years && `${t('zone.years')}: ${years[locale]}`].filter(
    Boolean,
  )

function InFull({ paper, incentive }: { paper: Paper; incentive: Held }) {
  const { locale } = paper
  const { slug, title, gives, basis, sources } = incentive
  const [source] = sources
  const marks = doubts(paper, incentive)
  const law = basis.map(({ instrument, article }) =>
    [instrument.number, article?.[locale]].filter(Boolean).join(', '),
  )
  return (
    <View
      wrap={false}
      style={{ flexDirection: 'row', gap: 12, borderTop: `0.5 solid ${INK.rule}`, paddingVertical: 2 }}
    >
      <View style={{ width: 150 }}>
        <Link src={paper.address(`/incentives/${slug}`)} style={type.link}>
          {title[locale]}
        </Link>
        {marks.length > 0 && <Text style={[type.note, type.warn]}>{marks.join(' · ')}</Text>}
      </View>
      <View style={{ width: 217 }}>
        <Text>{gives[locale]}</Text>
        <Text style={type.note}>{termsOf(paper, incentive).join(' · ')}</Text>
      </View>
      <Text style={[type.note, { width: 120 }]}>
        {law.length > 0 ? `${law.join('; ')} ` : ''}
        {source && <Cited paper={paper} source={source} />}
      </Text>
    </View>
  )
}

function ByName({ paper, incentive, last }: { paper: Paper; incentive: Held; last: boolean }) {
  const { locale } = paper
  const { slug, title, basis } = incentive
  const law = basis.map(({ instrument }) => instrument.number)
  const told = [...termsOf(paper, incentive), ...law]
  const marks = doubts(paper, incentive)
  return (
    <Text>
      <Link src={paper.address(`/incentives/${slug}`)} style={type.link}>
        {title[locale]}
      </Link>
      <Text style={type.muted}>{told.length > 0 ? ` (${told.join(', ')})` : ''}</Text>
      <Text style={type.warn}>{marks.length > 0 ? ` ${marks.join(', ')}` : ''}</Text>
      {last ? '.' : '; '}
    </Text>
  )
}
