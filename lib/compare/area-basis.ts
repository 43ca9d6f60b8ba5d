import type { Figure } from '@/lib/figures/figure'
import type { Formula } from '@/lib/derivations/formula'
import type { Text } from '@/lib/shared/text'

/** Which land or floor a value counts or divides by. `unstated` is a ratio whose source does not say. */
export type AreaBasis = { key: string; said: Text }

const basis = (key: string, en: string, vi: string): AreaBasis => ({ key, said: { en, vi } })

const TOTAL = basis('total', 'total land of the zone', 'tổng diện tích đất của khu')
const UNSTATED = basis('unstated', 'land area not stated', 'không nêu diện tích đất nào')

/** Which land each definition of land counts. What is not here counts something of its own. */
const LAND: Record<string, AreaBasis> = {
  'land_area.zone': TOTAL,
  'land_area.planned': basis('planned', 'planned land', 'diện tích đất quy hoạch'),
  'land_area.proposed': basis('proposed', 'proposed land', 'diện tích đất đề xuất'),
  'land_area.whole-project': basis('project', 'land of the whole project', 'diện tích đất của toàn dự án'),
  'land_area.phase': basis('phase', 'land of one phase', 'diện tích đất của một giai đoạn'),
  'land_area.original-site': basis('original', 'the original site', 'khu vực ban đầu'),
  'land_area.special-zone': basis('special', 'the zone as widened later', 'khu vực sau khi mở rộng'),
  'land_area.sub-parks-of-the-city': basis(
    'sub-parks',
    'sub-parks over the whole city',
    'các khu thành phần trên toàn thành phố',
  ),
  'land_area.urban-district': basis('district', 'the whole urban district', 'toàn bộ khu đô thị'),
  'land_area.all-zones': basis('listless', 'all zones together, not listed', 'tất cả các khu, không liệt kê'),
  'land_area.sum-of-zones': basis(
    'sum',
    'total land of the zones added up',
    'tổng diện tích đất các khu cộng lại',
  ),
}

/** What measures land or floor itself: then the definition says which. */
export const isOfArea = (metric: string) => metric === 'land_area' || metric === 'floor_area'
const isPerArea = (unit: string) => /\/(ha|m2|km2)(\/|$)/.test(unit)

const ownBasis = ({ key, text }: Figure['definition']): AreaBasis => LAND[key] ?? { key, said: text }

/**
 * Which land a figure counts or divides by: that of its definition, or of the land in the formula that its definition
 * has.
 * @returns null for what has nothing to do with land
 */
export function areaBasisOf(
  { metric, definition, unit }: Pick<Figure, 'metric' | 'definition' | 'unit'>,
  formula: Formula | null,
): AreaBasis | null {
  if (isOfArea(metric.key)) return ownBasis(definition)
  if (!isPerArea(unit)) return null
  if (formula === null || formula.kind === 'sum') return UNSTATED
  const [land] = formula.denominator.definitions
  return (land === undefined ? undefined : LAND[land]) ?? UNSTATED
}

export const isUnstated = ({ key }: AreaBasis) => key === UNSTATED.key
