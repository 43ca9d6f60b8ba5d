import type { Locale, Text } from '@/lib/shared/text'

/**
 * The columns of the grid's spreadsheet, in their order. A heading is recognised in either language and by its key;
 * `read` tells those that say something from those that help whoever reads the file.
 */
export const COLUMNS = [
  { key: 'zone', heading: { en: 'Zone', vi: 'Khu' }, width: 14, read: true },
  { key: 'site', heading: { en: 'Site', vi: 'Cơ sở' }, width: 14, read: true },
  { key: 'metric', heading: { en: 'Metric', vi: 'Chỉ tiêu' }, width: 22, read: true },
  { key: 'metric_name', heading: { en: 'Metric, in words', vi: 'Tên chỉ tiêu' }, width: 30, read: false },
  { key: 'definition', heading: { en: 'Definition', vi: 'Định nghĩa' }, width: 28, read: true },
  { key: 'period', heading: { en: 'Reference period', vi: 'Kỳ số liệu' }, width: 12, read: true },
  { key: 'last_value', heading: { en: 'Last value', vi: 'Giá trị kỳ trước' }, width: 18, read: false },
  { key: 'last_period', heading: { en: 'Last period', vi: 'Kỳ trước' }, width: 12, read: false },
  { key: 'value', heading: { en: 'Value', vi: 'Giá trị' }, width: 18, read: true },
  { key: 'unit', heading: { en: 'Unit', vi: 'Đơn vị' }, width: 14, read: true },
  { key: 'qualifier', heading: { en: 'Qualifier', vi: 'Mức độ chính xác' }, width: 14, read: true },
  { key: 'status', heading: { en: 'Status', vi: 'Tình trạng' }, width: 14, read: true },
  { key: 'source', heading: { en: 'Source', vi: 'Nguồn' }, width: 10, read: true },
  {
    key: 'missing_cause_en',
    heading: { en: 'Why not available (English)', vi: 'Lý do chưa có số liệu (tiếng Anh)' },
    width: 26,
    read: true,
  },
  {
    key: 'missing_cause_vi',
    heading: { en: 'Why not available (Vietnamese)', vi: 'Lý do chưa có số liệu (tiếng Việt)' },
    width: 26,
    read: true,
  },
  { key: 'note_en', heading: { en: 'Note (English)', vi: 'Ghi chú (tiếng Anh)' }, width: 30, read: true },
  { key: 'note_vi', heading: { en: 'Note (Vietnamese)', vi: 'Ghi chú (tiếng Việt)' }, width: 30, read: true },
  { key: 'nature', heading: { en: 'Kind of change', vi: 'Loại thay đổi' }, width: 16, read: true },
  {
    key: 'reason_en',
    heading: { en: 'Public reason (English)', vi: 'Lý do công khai (tiếng Anh)' },
    width: 30,
    read: true,
  },
  {
    key: 'reason_vi',
    heading: { en: 'Public reason (Vietnamese)', vi: 'Lý do công khai (tiếng Việt)' },
    width: 30,
    read: true,
  },
  {
    key: 'figure',
    heading: { en: 'Number of the published figure', vi: 'Mã số liệu đã công bố' },
    width: 12,
    read: true,
  },
] as const satisfies readonly { key: string; heading: Text; width: number; read: boolean }[]

export type ColumnKey = (typeof COLUMNS)[number]['key']

/** Without these a row cannot say which figure it is of, and what it is. */
export const NEEDED: readonly ColumnKey[] = ['zone', 'definition', 'period', 'value']

/** Headings of one sheet that are recognised are enough to call it a table of figures. */
const ENOUGH = 3

const plain = (heading: string) => heading.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()

const RECOGNISED = new Map<string, ColumnKey>(
  COLUMNS.flatMap(({ key, heading }): [string, ColumnKey][] => [
    [plain(key), key],
    [plain(heading.en), key],
    [plain(heading.vi), key],
  ]),
)

const HEADING_OF = new Map<ColumnKey, Text>(COLUMNS.map(({ key, heading }) => [key, heading]))

/** What a column is called in a language. */
export const headingOf = (column: ColumnKey, locale: Locale) => HEADING_OF.get(column)?.[locale] ?? column

export const isColumn = (name: string): name is ColumnKey => COLUMNS.some(({ key }) => key === name)

export type Headings = {
  /** By place in the row. */
  columns: ReadonlyMap<number, ColumnKey>
  /** Named twice; the first counts. */
  repeated: readonly ColumnKey[]
  /** Not ours: named and left alone. */
  extra: readonly string[]
  missing: readonly ColumnKey[]
}

/** Reads a row as headings; null when it is none. */
export function readHeadings(cells: readonly (string | undefined)[]): Headings | null {
  const columns = new Map<number, ColumnKey>()
  const seen = new Set<ColumnKey>()
  const [repeated, extra] = [new Set<ColumnKey>(), [] as string[]]
  for (const [place, text] of cells.entries()) {
    if (text === undefined || text.trim() === '') continue
    const column = RECOGNISED.get(plain(text))
    if (column === undefined) extra.push(text.slice(0, 80))
    else if (seen.has(column)) repeated.add(column)
    else {
      seen.add(column)
      columns.set(place, column)
    }
  }
  if (columns.size < ENOUGH) return null
  return {
    columns,
    repeated: [...repeated],
    extra,
    missing: NEEDED.filter((column) => !seen.has(column)),
  }
}
