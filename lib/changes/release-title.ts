import type { DraftedKind } from './change-view'
import type { Locale, Text } from '@/lib/shared/text'

/** One change as a title tells it: of which zone, and what of it; `metric` on figures alone. */
export type Told = { kind: DraftedKind; zone: Text; metric: Text | null; withdraws?: boolean }

const LONGEST = 200
const AT_MOST = 3

const WORDS = {
  en: {
    figures: 'Figures of',
    changes: 'Changes to',
    withdrawal: 'Withdrawal of',
    statement: 'statements',
    zone: 'profile',
    site: 'sites',
    conflict: 'ruling',
    more: (count: number) => `${count} more`,
    and: 'and',
  },
  vi: {
    figures: 'Số liệu của',
    changes: 'Thay đổi về',
    withdrawal: 'Rút',
    statement: 'thông tin mô tả',
    zone: 'hồ sơ',
    site: 'địa điểm',
    conflict: 'lựa chọn số liệu',
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
    kind === 'observation' ? inLine(metric?.[locale] ?? '') : words[kind],
  )
  const zones = listed(
    changes.map(({ zone }) => zone[locale]),
    locale,
  )
  // A zone takes all along that was published of it: there is nothing more to name.
  const gone = changes.filter(({ kind, withdraws }) => kind === 'zone' && withdraws)
  const isAll = changes.every(({ zone }) => gone.some((left) => left.zone[locale] === zone[locale]))
  if (isAll) return `${words.withdrawal} ${zones}`.slice(0, LONGEST)
  return `${begin} ${zones}: ${listed(about, locale)}`.slice(0, LONGEST)
}

/** What a release of these changes could be called: "Figures of Quang Trung Software City: enterprises". */
export const releaseTitle = (changes: readonly Told[]): Text =>
  changes.length === 0 ? { en: '', vi: '' } : { en: titleIn('en', changes), vi: titleIn('vi', changes) }
