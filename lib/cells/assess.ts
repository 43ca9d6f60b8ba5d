import { isDeepStrictEqual } from 'node:util'
import { figureContent } from '@/lib/changes/figure-content'
import type { FigureForm } from '@/lib/changes/form-schema'
import { figureWarnings } from '@/lib/checks/figure-warnings'
import { ZONEBOOK } from '@/lib/derivations/zonebook'
import {
  type ChangeReason,
  changeReason,
  type ObservationContent,
  observationContent,
} from '@/lib/figures/schema'
import { problemsByField } from '@/lib/shared/problems'
import type { Text } from '@/lib/shared/text'
import type { Ground } from './ground'
import type { CellResult } from './grid'
import { readTyped } from './read-typed'
import type { CellAddress, CellEntry } from './schema'

/** An entry with the published figure that its row showed. */
export type BasedEntry = CellEntry & { base: number | null }

/** What an entry comes to: its result, and the figure that it proposes, if it is one. */
export type Assessed = {
  result: CellResult
  /** Null when it is no figure (yet), or says what is published. */
  proposed: { base: number | null; content: ObservationContent; why: ChangeReason | null } | null
  unchanged: boolean
}

/** Both languages or neither; blank is neither. */
const written = (text: Text | null) =>
  text === null || (text.en.trim() === '' && text.vi.trim() === '') ? null : text

/**
 * The figure that an entry describes. What the grid does not ask is kept from the figure that it changes; a new one is
 * stated and covers what the last of its row did, and is taken for as sure as that when it rests on the same source.
 */
function formOf(address: CellAddress, entry: BasedEntry, { kept, like, unit }: Ground): FigureForm {
  const asBefore = like?.source === entry.source ? like : null
  return {
    ...address,
    periodApproximate: kept?.periodApproximate ?? false,
    periodNote: kept?.periodNote ?? null,
    coverage: kept ? kept.coverage : (like?.coverage ?? null),
    verified: kept?.verified ?? asBefore?.verified ?? true,
    confidence: kept?.confidence ?? asBefore?.confidence ?? 'high',
    unit,
    locale: entry.locale,
    value: null,
    scale: '1',
    missingCause: written(entry.missingCause),
    qualifier: entry.qualifier,
    status: entry.status,
    note: written(entry.note),
    source: entry.source ?? '',
  }
}

type Problems = Record<string, string[]>

/** Why an entry cannot be taken whatever it says: another release, or the actor's own change set, was first. */
function inTheWay({ base }: BasedEntry, { published, underReview }: Ground): string[] {
  if (underReview !== null) return ['under_review']
  return (published?.id ?? null) === base ? [] : ['stale']
}

function referenceProblems({ source }: FigureForm, { definition, sources }: Ground): Problems {
  const problems: Problems = {}
  if (definition !== 'stated') problems['definition'] = ['unknown_definition']
  if (source === '') problems['source'] = ['required']
  else if (source === ZONEBOOK) problems['source'] = ['calculated_source']
  else if (!sources.has(source)) problems['source'] = ['unknown_source']
  return problems
}

function whyOf({ why }: BasedEntry, changes: boolean): { why: ChangeReason | null; problems: Problems } {
  if (!changes) return { why: null, problems: {} }
  const parsed = changeReason.safeParse(why ? { ...why, nature: why.nature ?? undefined } : {})
  if (parsed.success) return { why: parsed.data, problems: {} }
  return {
    why: null,
    problems: why ? prefixed(problemsByField(parsed.error)) : { 'why.nature': ['required'] },
  }
}
const prefixed = (problems: Problems): Problems =>
  Object.fromEntries(Object.entries(problems).map(([field, codes]) => [`why.${field}`, codes]))

type Read = { content: ObservationContent | null; problems: Problems; readings?: string[] }

function contentOf(form: FigureForm, entry: BasedEntry, ground: Ground): Read {
  const reading = readTyped(entry, form.unit)
  if (reading.kind === 'problem') return { content: null, problems: { value: [reading.code] } }
  if (reading.kind === 'ambiguous')
    return { content: null, problems: { value: ['ambiguous'] }, readings: reading.readings }
  if (reading.kind !== 'number' && form.missingCause === null) {
    const problems: Problems =
      reading.kind === 'empty' ? { value: ['value_or_cause'] } : { missingCause: ['required'] }
    return { content: null, problems }
  }
  const said = reading.kind === 'number' ? { value: reading.value, scale: reading.scale } : {}
  const read = figureContent({ ...form, ...said }, ground.kept)
  if (!read.ok) return { content: null, problems: { value: [read.problem] } }
  const parsed = observationContent.safeParse(read.value)
  if (parsed.success) return { content: parsed.data, problems: {} }
  // A source that is missing is told once, by the words for it.
  const { source: _source, ...problems } = problemsByField(parsed.error)
  return { content: { ...read.value }, problems }
}

/** What an entry comes to beside what is published, drafted and known of its row. Pure. */
export function assess(address: CellAddress, entry: BasedEntry, ground: Ground): Assessed {
  const form = formOf(address, entry, ground)
  const { content, readings, ...read } = contentOf(form, entry, ground)
  const unchanged = content !== null && isDeepStrictEqual(content, ground.against?.content)
  const { why, problems: unexplained } = whyOf(entry, ground.against !== null && !unchanged)
  const blocked = inTheWay(entry, ground)
  const problems: Problems =
    unchanged && blocked.length === 0
      ? {}
      : {
          ...read.problems,
          ...referenceProblems(form, ground),
          ...unexplained,
          ...(blocked.length > 0 && { value: [...(read.problems['value'] ?? []), ...blocked] }),
        }
  const isFigure = content !== null && Object.keys(problems).length === 0
  const value = content && !problems['value'] ? content.value : null
  const { moved, warnings } = figureWarnings(
    { period: address.period, unit: form.unit, value },
    ground.metric,
    ground.series,
  )
  return {
    result: {
      read: value,
      problems,
      ...(readings && { readings }),
      warnings: unchanged
        ? []
        : warnings.map((one) => ({ ...one, explanation: entry.explanations[one.code] || null })),
      moved,
    },
    proposed: isFigure && !unchanged ? { base: ground.against?.id ?? null, content, why } : null,
    unchanged,
  }
}
