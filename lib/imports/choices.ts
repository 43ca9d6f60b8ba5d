import { QUALIFIERS, type Qualifier } from '@/lib/figures/figure'
import type { Text } from '@/lib/shared/text'

/** What is chosen from a list, in words: as a spreadsheet shows it, and as it is recognised in either language. */
export const QUALIFIER_WORDS: Record<Qualifier, Text> = {
  exact: { en: 'exact', vi: 'chính xác' },
  about: { en: 'about', vi: 'khoảng' },
  over: { en: 'over', vi: 'trên' },
  at_least: { en: 'at least', vi: 'ít nhất' },
  under: { en: 'under', vi: 'dưới' },
}

/** The statuses that people state; `derived` is the portal's own. */
export const STATED = ['reported', 'provisional', 'estimated'] as const
export const STATUS_WORDS: Record<(typeof STATED)[number], Text> = {
  reported: { en: 'reported', vi: 'số báo cáo' },
  provisional: { en: 'provisional', vi: 'sơ bộ' },
  estimated: { en: 'estimated', vi: 'ước tính' },
}

export const NATURES = ['revision', 'correction'] as const
export const NATURE_WORDS: Record<(typeof NATURES)[number], Text> = {
  revision: { en: 'revision', vi: 'cập nhật số liệu' },
  correction: { en: 'correction', vi: 'đính chính' },
}

const plain = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()

/** The choice that a text names, by its code or its words in either language; null when it names none. */
const chosen =
  <Choice extends string>(choices: readonly Choice[], words: Record<Choice, Text>) =>
  (text: string): Choice | null =>
    choices.find((choice) =>
      [choice, plain(words[choice].en), plain(words[choice].vi)].includes(plain(text)),
    ) ?? null

export const qualifierNamed = chosen(QUALIFIERS, QUALIFIER_WORDS)
export const statusNamed = chosen(STATED, STATUS_WORDS)
export const natureNamed = chosen(NATURES, NATURE_WORDS)
