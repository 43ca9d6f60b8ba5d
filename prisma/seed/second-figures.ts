import type { ObservationContent } from '@/lib/figures/schema'
import type { Text } from '@/lib/shared/text'
import { VIETNAMESE_ZONES } from './networks'

type Said = Pick<
  ObservationContent,
  'subject' | 'metric' | 'definition' | 'period' | 'value' | 'unit' | 'qualifier' | 'source'
>

/** A number that a note or a conflict of the facts names beside the main one. */
export type SecondFigure = Said & {
  /** The facts that name it, by path. */
  namedIn: readonly string[]
  conflict: string | null
  note: Text | null
  /** Why it is an alternate; null when it says something of its own, such as the area of another phase. */
  alternateBecause: Text | null
}

const HANOI = 'hanoi-software-tech-park'
const HANOI_PROPOSAL: Text = {
  en: 'Land of an earlier proposal. The later figure, over 32 ha, is shown with its date; this one is kept as a proposal.',
  vi: 'Diện tích theo một đề xuất trước đó. Số liệu sau, trên 32 ha, được dùng kèm thời điểm; số liệu này được giữ là đề xuất.',
}
const DOLLARS: Text = {
  en: 'Sources differ when they state the cost in US dollars; the figure in Vietnamese dong is used.',
  vi: 'Các nguồn khác nhau khi nêu chi phí bằng đô la Mỹ; số liệu bằng đồng Việt Nam được dùng.',
}

const inHanoi = (
  period: string,
  value: string,
  source: string,
  qualifier: 'exact' | 'over',
): SecondFigure => ({
  namedIn: [`zones/${HANOI}/area_ha`, 'conflicts/C9'],
  subject: HANOI,
  metric: 'land_area',
  definition: 'land_area.proposed',
  period,
  value,
  unit: 'ha',
  qualifier,
  source,
  conflict: 'C9',
  note: null,
  alternateBecause: HANOI_PROPOSAL,
})

const inDollars = (subject: string, definition: string, value: string, source: string): SecondFigure => ({
  namedIn: ['zones/ditp/investment/1', 'conflicts/C11'],
  subject,
  metric: 'investment',
  definition,
  period: 'undated',
  value,
  unit: 'USD',
  qualifier: 'exact',
  source,
  conflict: 'C11',
  note: null,
  alternateBecause: DOLLARS,
})

const ofDitp = (subject: string, definition: string, value: string): SecondFigure => ({
  namedIn: ['zones/ditp/area_ha'],
  subject,
  metric: 'land_area',
  definition,
  period: '2020-01',
  value,
  unit: 'ha',
  qualifier: 'exact',
  source: 'S64',
  conflict: null,
  note: null,
  alternateBecause: null,
})

export const SECOND_FIGURES: readonly SecondFigure[] = [
  {
    namedIn: ['observations/O021', 'events/E2/figures/workforce'],
    subject: VIETNAMESE_ZONES,
    metric: 'workforce',
    definition: 'workforce.people',
    period: '2025-12-05',
    value: '42000',
    unit: 'person',
    qualifier: 'over',
    source: 'S1',
    conflict: null,
    note: null,
    alternateBecause: {
      en: 'The same count rounded down; the exact figure of 42,450 is used.',
      vi: 'Cùng số liệu, đã làm tròn xuống; số chính xác 42.450 được dùng.',
    },
  },
  {
    namedIn: ['observations/O020'],
    subject: VIETNAMESE_ZONES,
    metric: 'enterprises_growth',
    definition: 'enterprises_growth.base-not-stated',
    period: '2025-12',
    value: '20',
    unit: 'percent',
    qualifier: 'over',
    source: 'S3',
    conflict: null,
    note: null,
    alternateBecause: {
      en: 'Another report of the same seminar words the growth as above 20%; neither states the base period.',
      vi: 'Một bài khác về cùng hội thảo nêu mức tăng trên 20%; cả hai đều không nêu kỳ gốc.',
    },
  },
  {
    namedIn: ['observations/O077'],
    subject: 'cau-giay',
    metric: 'workforce',
    definition: 'workforce.people',
    period: '2014-04',
    value: '16806',
    unit: 'person',
    qualifier: 'exact',
    source: 'S41',
    conflict: null,
    note: null,
    alternateBecause: {
      en: 'The same article prints both 16,805 and 16,806; the first is used.',
      vi: 'Cùng một bài báo in cả 16.805 và 16.806; số thứ nhất được dùng.',
    },
  },
  {
    namedIn: ['zones/can-tho/area_ha', 'conflicts/C10'],
    subject: 'can-tho',
    metric: 'land_area',
    definition: 'land_area.zone',
    period: 'undated',
    value: '22',
    unit: 'ha',
    qualifier: 'over',
    source: 'S75',
    conflict: 'C10',
    note: null,
    alternateBecause: {
      en: 'A newspaper report of 2024; the area printed in the decision, 200,219 m2, is used.',
      vi: 'Theo một bài báo năm 2024; diện tích ghi trong quyết định, 200.219 m², được dùng.',
    },
  },
  inHanoi('2015', '43', 'S44', 'exact'),
  inHanoi('2015', '43', 'S47', 'exact'),
  inHanoi('2011', '40', 'S48', 'over'),
  inDollars('ditp-phase-1', 'investment.phase', '47000000', 'S67'),
  inDollars('ditp-phase-1', 'investment.phase', '82000000', 'S63'),
  inDollars('ditp', 'investment.technical-infrastructure-both-phases', '120000000', 'S68'),
  ofDitp('ditp', 'land_area.whole-project', '341'),
  ofDitp('ditp-phase-2', 'land_area.phase', '210'),
]
