import { Text, View } from '@react-pdf/renderer'
import { Cited } from '@/components/factsheets/cited'
import { INK, type } from '@/components/factsheets/ink'
import type { Paper } from '@/components/factsheets/paper'
import { formatPeriod } from '@/lib/shared/format-date'
import { formatNumber } from '@/lib/shared/format'
import type { Space } from '@/lib/spaces/dto'
import { comparePrice, PLAIN, shownPrice, type WhyNotCompared } from '@/lib/spaces/price-basis'
import type { Brief } from './brief'

/** Rents and land prices as they are quoted, and on one basis beside them; that none is known is said. */
export function PriceRows({ brief }: { brief: Brief }) {
  const { paper, briefing } = brief
  const spaces = briefing.parks.flatMap(({ zone, spaces: own }) => own.map((space) => ({ zone, space })))
  if (spaces.length === 0) return <Text>{paper.t('prices.none')}</Text>
  return spaces.map(({ zone, space }) => (
    <View
      key={space.key}
      wrap={false}
      style={{ flexDirection: 'row', gap: 12, borderTop: `0.5 solid ${INK.rule}`, paddingVertical: 2 }}
    >
      <View style={{ width: 170 }}>
        <Text>{space.name[paper.locale]}</Text>
        <Text
          style={type.note}
        >{`${zone.name[paper.locale]} · ${paper.t(`spaces.kinds.${space.kind}`)}`}</Text>
      </View>
      <View style={{ width: 165 }}>
        <Text>{quoted(paper, space)}</Text>
        <Text style={type.note}>
          {`${formatPeriod(space, paper.locale)}, ${holds(paper, space)} `}
          <Cited paper={paper} source={space.source} />
          {!space.verified && <Text style={type.warn}>{` ${paper.t('figures.unverified')}`}</Text>}
        </Text>
      </View>
      <Text style={{ width: 152 }}>{onOneBasis(paper, space)}</Text>
    </View>
  ))
}

function quoted({ t, locale }: Paper, { price }: Space): string {
  if (price === null) return t('figures.notReported')
  const amount = `${formatNumber(price.value, locale)} ${t(`spaces.priceUnits.${price.unit}`)}`
  return price.basis === 'whole_term'
    ? t('spaces.term', { price: amount, year: String(price.termEnd) })
    : t('spaces.basis', { price: amount, basis: t(`spaces.priceBases.${price.basis}`) })
}

const holds = ({ t }: Paper, { tax, fees }: Space) =>
  [t(`prices.marks.tax_${tax}`), t(`prices.marks.fees_${fees}`)].join(', ')

/** In USD per m² and year with nothing assumed that the quote does not say, or why not. */
function onOneBasis(paper: Paper, space: Space): string {
  const compared = comparePrice(space, PLAIN)
  if (!compared.ok) return whyNot(paper, compared.problem)
  const { value, steps } = compared.value
  const said = paper.t('prices.oneBasis', { value: formatNumber(shownPrice(value), paper.locale) })
  return steps.some(({ kind }) => kind === 'term') ? `${said} (${paper.t('briefing.even')})` : said
}

function whyNot({ t }: Paper, problem: WhyNotCompared): string {
  if (problem.why === 'no_rate') return t('prices.why.no_rate', { year: String(problem.year) })
  if (problem.why === 'term_over')
    return t('prices.why.term_over', { last: String(problem.last), after: String(problem.after) })
  return t(`prices.why.${problem.why}`)
}
