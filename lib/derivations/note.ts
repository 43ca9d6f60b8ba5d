import { formatPeriod } from '@/lib/shared/format-date'
import type { Text } from '@/lib/shared/text'
import type { Calculated, Input } from './calculation'
import type { Subject } from './derivation'
import type { Measure } from './known-figure'
import type { Material } from './term-value'

/** A level of another date than the year: which. Of a group, each zone has its own. */
function carried(inputs: readonly Input[], year: number, measure: Measure, { isGroup }: Subject): Text[] {
  const [any] = inputs.filter(
    ({ figure: { metric, span } }) => metric === measure.key && span && Number(span.end.slice(0, 4)) < year,
  )
  if (!any) return []
  const { en, vi } = measure.name
  if (isGroup)
    return [
      {
        en: `${en}: for each zone the last that was known at the end of ${year}.`,
        vi: `${vi}: số liệu mới nhất của từng khu tính đến hết năm ${year}.`,
      },
    ]
  return [
    {
      en: `${en}: reference period ${formatPeriod(any.figure, 'en')}.`,
      vi: `${vi}: kỳ số liệu ${formatPeriod(any.figure, 'vi')}.`,
    },
  ]
}

const upperLimit = ({ en, vi }: Text): Text => ({
  en: `An upper limit: “${en}” is stated as “at least” or “over”.`,
  vi: `Giới hạn trên: “${vi}” được nêu là “ít nhất” hoặc “trên”.`,
})

const CONVERTED: Text = {
  en: 'Dong and dollars are converted at the average rate of exchange of the year.',
  vi: 'Đồng Việt Nam và đô la Mỹ được quy đổi theo tỷ giá bình quân của năm.',
}

const INFERRED: Text = {
  en: 'Which zones are members is in part inferred.',
  vi: 'Danh sách khu thành viên có một phần là suy luận.',
}

const isLowerBound = ({ role, figure }: Input) =>
  role === 'denominator' && (figure.qualifier === 'over' || figure.qualifier === 'at_least')

/** What a reader must know of a calculated figure to read it rightly; null when its definition says it all. */
export function noteOf(
  { inputs, bound }: Calculated,
  year: number,
  subject: Subject,
  { measureOf }: Material,
): Text | null {
  const measures = [...new Set(inputs.map(({ figure }) => figure.metric))].flatMap(
    (metric) => measureOf(metric) ?? [],
  )
  const limiting = inputs.find(isLowerBound)
  const limited = bound.qualifier === 'under' && limiting ? measureOf(limiting.figure.metric) : undefined
  const said = [
    ...measures
      .filter(({ carriesForward }) => carriesForward)
      .flatMap((measure) => carried(inputs, year, measure, subject)),
    ...(limited ? [upperLimit(limited.name)] : []),
    ...(inputs.some(({ role }) => role === 'rate') ? [CONVERTED] : []),
    ...(subject.zones.some(({ isInferred }) => isInferred) ? [INFERRED] : []),
  ]
  if (said.length === 0) return null
  return { en: said.map(({ en }) => en).join(' '), vi: said.map(({ vi }) => vi).join(' ') }
}
