import type { Locale, Text } from '@/lib/shared/text'
import type { ChangeKind } from './change'

/** One change as a title tells it: of which zone (null for what belongs to none), and what of it; `metric` on figures. */
export type Told = { kind: ChangeKind; zone: Text | null; metric: Text | null; withdraws?: boolean }

const LONGEST = 200
const AT_MOST = 3

const WORDS = {
  en: {
    figures: 'Figures of',
    changes: 'Changes to',
    changesAlone: 'Changes',
    withdrawal: 'Withdrawal of',
    statement: 'statements',
    zone: 'profile',
    site: 'sites',
    conflict: 'ruling',
    network: 'network',
    place: 'places',
    metric: 'metrics',
    definition: 'definitions',
    identity: 'rules between figures',
    source: 'sources',
    organisation: 'organisations',
    legal_instrument: 'legal instruments',
    incentive: 'incentives',
    event: 'events',
    space: 'spaces and prices',
    attachment: 'pictures and documents',
    question: 'questions on eligibility',
    observation: 'figures',
    more: (count: number) => `${count} more`,
    and: 'and',
  },
  vi: {
    figures: 'Số liệu của',
    changes: 'Thay đổi về',
    changesAlone: 'Thay đổi',
    withdrawal: 'Rút',
    statement: 'thông tin mô tả',
    zone: 'hồ sơ',
    site: 'địa điểm',
    conflict: 'lựa chọn số liệu',
    network: 'hệ thống khu',
    place: 'địa phương',
    metric: 'chỉ tiêu',
    definition: 'định nghĩa',
    identity: 'quy tắc giữa các số liệu',
    source: 'nguồn',
    organisation: 'tổ chức',
    legal_instrument: 'văn bản pháp luật',
    incentive: 'ưu đãi',
    event: 'sự kiện',
    space: 'mặt bằng và giá thuê',
    attachment: 'hình ảnh và tài liệu',
    question: 'câu hỏi về điều kiện hưởng ưu đãi',
    observation: 'số liệu',
    more: (count: number) => `${count} nội dung khác`,
    and: 'và',
  },
} as const

// "Enterprises" in the middle of a line is "enterprises", "IT firms" stays.
export const inLine = (words: string) =>
  /^\p{Lu}(?!\p{Lu})/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words

function listed(items: string[], locale: Locale) {
  const unique = [...new Set(items)]
  const { more, and } = WORDS[locale]
  if (unique.length <= AT_MOST) return unique.join(', ')
  return `${unique.slice(0, AT_MOST).join(', ')} ${and} ${more(unique.length - AT_MOST)}`
}

function titleIn(locale: Locale, changes: readonly Told[]) {
  const words = WORDS[locale]
  const begin = changes.every(({ kind }) => kind === 'observation') ? words.figures : words.changes
  const about = changes.map(({ kind, metric }) =>
    kind === 'observation' && metric ? inLine(metric[locale]) : words[kind],
  )
  const zones = listed(
    changes.flatMap(({ zone }) => zone?.[locale] ?? []),
    locale,
  )
  // A zone takes all along that was published of it: there is nothing more to name.
  const gone = changes.filter(({ kind, withdraws }) => kind === 'zone' && withdraws)
  const isAll = changes.every(
    ({ zone }) => zone !== null && gone.some((left) => left.zone?.[locale] === zone[locale]),
  )
  if (isAll) return `${words.withdrawal} ${zones}`.slice(0, LONGEST)
  if (zones === '') return `${words.changesAlone}: ${listed(about, locale)}`.slice(0, LONGEST)
  return `${begin} ${zones}: ${listed(about, locale)}`.slice(0, LONGEST)
}

/** What a release of these changes could be called: "Figures of Quang Trung Software City: enterprises". */
export const releaseTitle = (changes: readonly Told[]): Text =>
  changes.length === 0 ? { en: '', vi: '' } : { en: titleIn('en', changes), vi: titleIn('vi', changes) }
