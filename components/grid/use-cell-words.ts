import { useLocale, useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useUnitWord } from '@/components/staff/unit-word'
import { readTyped } from '@/lib/cells/read-typed'
import type { GridRow } from '@/lib/cells/grid'
import type { CellEntry } from '@/lib/cells/schema'
import { formatDate, formatPeriod } from '@/lib/shared/format-date'
import { formatNumber, formatStated, qualifierWord as wordBefore, valueParts } from '@/lib/shared/format'
import { readDecimal } from '@/lib/shared/number-input'
import { readUnit } from '@/lib/shared/units'
import type { Column } from './columns'
import { formatMove } from './format-move'
import type { Flag } from './row-flags'
import type { RowState } from './row-state'

/** A value as its cell says it: the number, and the words after it. */
export type ShownValue = {
  number: string
  words: string
  kind: 'typed' | 'published' | 'empty' | 'none' | 'unread'
}

/** What the cells of a row say, on screen and when they are copied. */
export function useCellWords() {
  const locale = useLocale()
  const [t, forms] = [useTranslations('grid'), useTranslations('forms')]
  const unitWord = useUnitWord()

  return useMemo(() => {
    const scaleWord = (scale: CellEntry['scale']) => (scale === '1' ? '' : forms(`scales.${scale}`))
    const unitAfter = (unit: string, scale: CellEntry['scale'], number: string) => {
      const read = readUnit(unit)
      const own = read?.kind === 'ratio' && read.unit === 'percent' ? '%' : unitWord(unit, number || '2')
      return [scaleWord(scale), own].filter(Boolean).join(' ')
    }

    function shownValue({ entry, row }: RowState, start: CellEntry): ShownValue {
      if (entry === null) {
        const { published } = row
        if (!published) return { number: '', words: unitAfter(row.unit, start.scale, ''), kind: 'empty' }
        if (published.value === null) return { number: t('notAvailable'), words: '', kind: 'published' }
        const { number, unit } = valueParts({ value: published.value, unit: published.unit }, locale)
        return { number, words: unit, kind: 'published' }
      }
      if (entry.missingCause !== null) return { number: t('notAvailable'), words: '', kind: 'none' }
      const reading = readTyped(entry, row.unit)
      if (reading.kind === 'not_available') return { number: t('notAvailable'), words: '', kind: 'none' }
      if (reading.kind !== 'number') return { number: entry.typed, words: '', kind: 'unread' }
      const number = readDecimal(reading.value, entry.locale) ?? ''
      return {
        number: formatNumber(number, locale),
        words: unitAfter(row.unit, reading.scale, number),
        kind: 'typed',
      }
    }

    const lastWords = ({ row: { last } }: RowState) => {
      if (last === null) return null
      const period = formatPeriod(last, locale)
      if (last.value === null) return { value: t('notAvailable'), short: t('notAvailable'), period }
      const stated = { value: last.value, unit: last.unit }
      // Its unit is that of the value beside it.
      const short = `${wordBefore(last.qualifier, locale)} ${valueParts(stated, locale).number}`.trim()
      return { value: formatStated({ ...last, ...stated }, locale), short, period }
    }

    const dueWords = ({ row: { due } }: RowState) => {
      if (due.state === 'not_scheduled') return ''
      const date = shortDate(due.due)
      return due.state === 'overdue' ? t('due.overdue', { date, days: due.days }) : t('due.inTime', { date })
    }

    const reasonWords = ({ entry }: RowState) =>
      [
        entry?.missingCause?.[locale],
        entry?.why?.reason[locale],
        ...Object.values(entry?.explanations ?? {}),
        entry?.note?.[locale],
      ]
        .filter(Boolean)
        .join(' · ')

    const qualifierWord = ({ entry, row }: RowState) =>
      forms(`qualifiers.${entry?.qualifier ?? row.published?.qualifier ?? 'exact'}`)

    const moved = ({ result }: RowState) => (result?.moved == null ? '' : formatMove(result.moved, locale))

    /** A cell as it is copied: a number without its unit, so that a spreadsheet can calculate with it. */
    function copied(state: RowState, column: Column, start: CellEntry): string {
      const { row, entry } = state
      const words: Record<Column, () => string> = {
        metric: () => row.metricName[locale],
        last: () => (row.last?.value == null ? '' : formatNumber(row.last.value, locale)),
        value: () => {
          const { number, kind } = shownValue(state, start)
          return kind === 'unread' ? (entry?.typed ?? '') : number
        },
        moved: () => moved(state),
        flags: () => state.result?.warnings.map(({ code }) => t(`warnings.${code}`)).join(', ') ?? '',
        qualifier: () => (entry || row.published ? qualifierWord(state) : ''),
        source: () => entry?.source ?? row.published?.source ?? '',
        reason: () => reasonWords(state),
        due: () => (row.due.state === 'not_scheduled' ? '' : formatDate(row.due.due, locale)),
        others: () => row.others.join(', '),
      }
      return words[column]()
    }

    const label = (column: Column) => t(`columns.${column}`)
    const flagWord = (flag: Flag) =>
      flag.is === 'warning' ? t(`warnings.${flag.code}`) : t(`flags.${flag.is}`)
    const chooseWord = (value: string) => t('choose', { value: formatNumber(value, locale) })
    const name = ({ metricName, subjectName }: GridRow) => `${metricName[locale]}, ${subjectName[locale]}`

    return {
      locale,
      shownValue,
      lastWords,
      dueWords,
      reasonWords,
      qualifierWord,
      moved,
      copied,
      scaleWord,
      label,
      flagWord,
      chooseWord,
      name,
    }
  }, [locale, t, forms, unitWord])
}
export type CellWords = ReturnType<typeof useCellWords>

/** A day in a narrow column: 15/10/2026 is read alike in both languages. */
const shortDate = (date: string) => date.split('-').toReversed().join('/')
