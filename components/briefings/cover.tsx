import { Link, Text, View } from '@react-pdf/renderer'
import { Cited } from '@/components/factsheets/cited'
import { figureMarks } from '@/components/factsheets/figure-marks'
import { COLUMN, INK, type } from '@/components/factsheets/ink'
import { PrintedAddress } from '@/components/factsheets/printed-address'
import { asOfWords, type Paper } from '@/components/factsheets/paper'
import { statedOn } from '@/components/factsheets/stated-on'
import type { Figure } from '@/lib/figures/figure'
import { formatPeriod } from '@/lib/shared/format-date'
import { letterOf, type Brief } from './brief'
import { openingOf } from './briefing-content'
import { problemWords } from './problem-words'

type Props = { brief: Brief; address: string; parts: readonly string[] }

/** "Two parks side by side"; a network among them is no park. */
export function titleOf({ paper: { t }, briefing: { comparison } }: Brief) {
  const { places } = comparison
  const isMixed = places.some(({ kind }) => kind === 'network')
  return t(isMixed ? 'briefing.coverMixed' : 'briefing.coverTitle', { count: places.length })
}

/** The first page: what this is, what was chosen and left out, as of when, and where it can be made again. */
export function Cover({ brief, address, parts }: Props) {
  const { paper, briefing } = brief
  const { t } = paper
  const { comparison } = briefing
  const problems = problemWords(paper, comparison.problems)
  return (
    <View>
      <View style={{ marginTop: 24, width: 440 }}>
        <Text style={[type.lead, type.muted]}>{t('briefing.kind')}</Text>
        <Text style={[type.title, { fontSize: 30, marginTop: 4 }]}>{titleOf(brief)}</Text>
        <Text style={[type.lead, { marginTop: 10 }]}>{asOfWords(paper)}</Text>
      </View>
      <View style={{ marginTop: 22 }}>
        {comparison.places.map(({ key }) => (
          <Chosen key={key} brief={brief} place={key} />
        ))}
      </View>
      {problems.length > 0 && (
        <View style={{ marginTop: 14, borderLeft: `2 solid ${INK.warn}`, paddingLeft: 8 }}>
          {problems.map((words) => (
            <Text key={words}>{words}</Text>
          ))}
        </View>
      )}
      <View wrap={false} style={{ marginTop: 18, flexDirection: 'row', gap: 24 }}>
        <View style={{ width: (COLUMN - 24) / 2 }}>
          <Text style={[type.section, { marginBottom: 4 }]}>{t('briefing.contents')}</Text>
          {parts.map((part) => (
            <Text key={part}>{part}</Text>
          ))}
        </View>
        <View style={{ width: (COLUMN - 24) / 2 }}>
          <Text style={[type.section, { marginBottom: 4 }]}>{t('briefing.reading')}</Text>
          <Text>{t('briefing.readingBody')}</Text>
          <Text style={[type.note, { marginTop: 8 }]}>{t('briefing.again')}</Text>
          <PrintedAddress address={address} most={44} />
        </View>
      </View>
    </View>
  )
}

function Chosen({ brief, place }: { brief: Brief; place: string }) {
  const { paper, briefing } = brief
  const { locale, t } = paper
  const park = briefing.parks.find(({ zone }) => zone.slug === place)
  const compared = briefing.comparison.places.find(({ key }) => key === place)
  if (!compared) return null
  const { name, founded, kind, city, country } = compared
  const standing = [
    [...new Set([city?.[locale], country?.[locale]])].filter(Boolean).join(', '),
    park && t(`zones.stage.${park.zone.stage}`),
    park && t(`zones.membership.${park.zone.membership}`),
    kind === 'network'
      ? t('compare.network')
      : founded === null
        ? ''
        : t('compare.founded', { year: String(founded) }),
  ].filter(Boolean)
  const other = name.en === name.vi ? [] : [name[locale === 'en' ? 'vi' : 'en']]
  const page = kind === 'network' ? '/zones' : `/zones/${place}`
  return (
    <View
      wrap={false}
      style={{ flexDirection: 'row', borderTop: `0.75 solid ${INK.rule}`, paddingVertical: 5 }}
    >
      <Text style={[type.lead, { width: 24, color: INK.accent }]}>{letterOf(briefing, place)}</Text>
      <View style={{ flex: 1 }}>
        <Link src={paper.address(page)} style={[type.link, type.section]}>
          {name[locale]}
        </Link>
        <Text style={type.note}>{[...other, ...standing].join(' · ')}</Text>
        {park && (
          <View style={{ flexDirection: 'row', gap: 12, marginTop: 3 }}>
            {openingOf(park).map((figure) => (
              <Opening key={figure.id} paper={paper} figure={figure} />
            ))}
          </View>
        )}
      </View>
    </View>
  )
}

function Opening({ paper, figure }: { paper: Paper; figure: Figure }) {
  const { locale } = paper
  const marks = figureMarks(paper, figure, 0)
  return (
    <View style={{ width: 112 }}>
      <Text style={type.note}>{figure.metric.name[locale]}</Text>
      <Link
        src={paper.address(`/figures/${figure.id}`)}
        style={[type.link, { fontSize: 9, lineHeight: 1.3 }]}
      >
        {statedOn(paper, figure)}
      </Link>
      <Text style={type.note}>
        {`${formatPeriod(figure, locale)} `}
        <Cited paper={paper} source={figure.source} />
        {marks.length > 0 && <Text style={type.warn}>{` ${marks.join(' · ')}`}</Text>}
      </Text>
    </View>
  )
}
