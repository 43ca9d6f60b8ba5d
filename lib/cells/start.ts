import { typedValue } from '@/lib/changes/typed-value'
import type { ObservationContent } from '@/lib/figures/schema'
import type { Locale, Text } from '@/lib/shared/text'
import { readUnit } from '@/lib/shared/units'
import type { GridRow } from './grid'
import type { CellEntry } from './schema'

type Said = { unit: string } & Pick<
  ObservationContent,
  'value' | 'qualifier' | 'status' | 'missingCause' | 'source' | 'note'
>

/** A figure as an entry that says the same: what a form, a file or a publication stated. */
export function entryOf(
  said: Said,
  locale: Locale,
  why: { nature: 'revision' | 'correction' | null; reason: Text } | null = null,
  explanations: Record<string, string> = {},
): CellEntry {
  const { value: typed, scale } = typedValue(said.value, said.unit, locale)
  return {
    typed,
    locale,
    scale,
    // What the portal writes itself is not asked about.
    confirmed: true,
    qualifier: said.qualifier,
    status: said.status,
    missingCause: said.missingCause,
    source: said.source,
    note: said.note,
    why,
    explanations,
  }
}

/**
 * What an entry begins with when somebody starts to type in a row: what is published for the period, to be changed;
 * else a blank one from the source of the last figure, in the scale in which that one is read. Typing another value
 * takes `confirmed` and `explanations` back.
 */
export function startOf({ published, last, unit }: GridRow, locale: Locale): CellEntry {
  if (published) return entryOf(published, locale)
  const blank = {
    value: null,
    unit,
    qualifier: 'exact',
    status: 'reported',
    missingCause: null,
    note: null,
  } as const
  const shown = last?.value == null ? null : typedValue(last.value, last.unit, locale).scale
  return {
    ...entryOf({ ...blank, source: '' }, locale),
    scale: shown ?? (readUnit(unit)?.kind === 'money' ? '1000000000' : '1'),
    confirmed: false,
    source: last?.source ?? null,
  }
}
