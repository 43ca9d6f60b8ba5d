import { ZONEBOOK } from '@/lib/derivations/zonebook'
import {
  changeReason,
  type ChangeReason,
  type ObservationContent,
  observationContent,
} from '@/lib/figures/schema'
import { problemsByField } from '@/lib/shared/problems'
import type { Locale } from '@/lib/shared/text'
import { isUnit, type Unit } from '@/lib/shared/units'
import { cellReader, type CellReader, type FigureRow } from './cells'
import { natureNamed, qualifierNamed, statusNamed } from './choices'
import { type ColumnKey, isColumn } from './columns'
import { figureKey, type Figures, type Standing, type Surroundings } from './ground'
import type { Outcome, RowProblem } from './import'
import type { Addressed } from './judge-address'
import { saysSame, sameReason, type Said, withSaid } from './same-figure'
import { readValue } from './value'

/** What a row would do. */
export type Judged = {
  outcome: Outcome
  zone: string | null
  problems: RowProblem[]
  base: number | null
  content: ObservationContent | null
  why: ChangeReason | null
}

/** A new figure before its row has said anything: it covers what the last of its series did, and is as sure as that. */
function blankFigure(
  address: Addressed,
  unit: Unit,
  last: ObservationContent | undefined,
): ObservationContent {
  const { subject, metric, definition, period } = address
  return {
    ...{ subject, metric, definition, period, unit: last?.unit ?? unit },
    periodApproximate: false,
    periodNote: null,
    value: null,
    missingCause: null,
    qualifier: 'exact',
    status: 'reported',
    verified: true,
    confidence: 'high',
    coverage: last?.coverage ?? null,
    note: null,
    source: '',
    standing: 'ruled',
    standingReason: null,
    conflict: null,
    inputs: [],
  }
}

/** A text in both languages; a column that the file does not have leaves what is published. */
function bilingual({ text }: CellReader, en: ColumnKey, vi: ColumnKey, kept: ObservationContent['note']) {
  const [english, vietnamese] = [text(en), text(vi)]
  if (english === undefined && vietnamese === undefined) return kept
  const said = { en: english ?? '', vi: vietnamese ?? '' }
  return said.en === '' && said.vi === '' ? null : said
}

function choice<Choice>(
  { text, tell }: CellReader,
  column: ColumnKey,
  named: (text: string) => Choice | null,
  kept: Choice,
): Choice {
  const said = text(column)
  if (said == null) return kept
  const found = named(said)
  if (found === null) tell(column, 'choice')
  return found ?? kept
}

function unitOf({ text, tell }: CellReader, kept: Unit): Unit {
  const said = text('unit')
  if (said == null || isUnit(said)) return said ?? kept
  tell('unit', 'unit')
  return kept
}

type Known = {
  figure: ObservationContent
  standing: Standing | undefined
  drafted: ObservationContent | undefined
}

/** What a row says; null when it says nothing of a figure that is not there yet. */
function saidBy(reader: CellReader, { figure, standing, drafted }: Known, locale: Locale): Said | null {
  const unit = unitOf(reader, figure.unit)
  const known = [standing?.content, drafted].filter((content) => content !== undefined)
  const told = reader.problems.length
  const value = readValue(reader, unit, locale, known)
  const unread = value === null && reader.problems.slice(told).some(({ note }) => !note)
  const missingCause = bilingual(reader, 'missing_cause_en', 'missing_cause_vi', null)
  // What was empty when the file was taken along says nothing of a figure that was published since.
  const sawNone = !standing || reader.text('figure') === null
  if (sawNone && value === null && missingCause === null && !unread) return null
  if (value === 'none' && missingCause === null) reader.tell('missing_cause_en', 'cause_required')
  return {
    value: value === null || value === 'none' ? null : value.value,
    unit,
    qualifier: choice(reader, 'qualifier', qualifierNamed, figure.qualifier),
    status: choice(reader, 'status', statusNamed, figure.status === 'derived' ? 'reported' : figure.status),
    source: reader.text('source') ?? (reader.has('source') ? '' : figure.source),
    missingCause,
    note: bilingual(reader, 'note_en', 'note_vi', figure.note),
  }
}

const COLUMN_OF: Record<string, ColumnKey> = {
  missingCause: 'missing_cause_en',
  'missingCause.en': 'missing_cause_en',
  'missingCause.vi': 'missing_cause_vi',
  note: 'note_en',
  'note.en': 'note_en',
  'note.vi': 'note_vi',
  'reason.en': 'reason_en',
  'reason.vi': 'reason_vi',
  reason: 'reason_en',
}
const columnOf = (field: string) => COLUMN_OF[field] ?? (isColumn(field) ? field : null)

function tellFields(reader: CellReader, fields: Record<string, string[]>) {
  const isCauseTold = reader.problems.some(({ code }) => code === 'cause_required')
  for (const [field, codes] of Object.entries(fields))
    for (const code of codes)
      if (code !== 'value_or_cause' || !isCauseTold) reader.tell(columnOf(field), code)
}

function whyOf(reader: CellReader): ChangeReason | null {
  const typed = reader.text('nature') ?? null
  const nature = typed === null ? undefined : natureNamed(typed)
  if (nature === null) reader.tell('nature', 'choice')
  const parsed = changeReason.safeParse({
    nature: nature ?? undefined,
    reason: { en: reader.text('reason_en') ?? '', vi: reader.text('reason_vi') ?? '' },
  })
  if (parsed.success) return parsed.data
  tellFields(reader, problemsByField(parsed.error))
  return null
}

/** Whether the row was written beside what stands now. */
function tellStale(reader: CellReader, standing: Standing | undefined) {
  const seen = reader.text('figure')
  if (seen === undefined || seen === (standing ? String(standing.id) : null)) return
  reader.tell('figure', standing ? 'stale' : 'no_longer', {
    ...(standing && {
      figure: standing.id,
      value: standing.content.value ?? '',
      unit: standing.content.unit,
    }),
  })
}

/** What a row would do, beside all that is known of the figure that it is about. Pure. */
export function judge(
  row: FigureRow,
  address: Addressed,
  around: Surroundings,
  figures: Figures,
  locale: Locale,
): Judged {
  const reader = cellReader(row)
  const key = figureKey(address)
  const [standing, drafted] = [figures.standing.get(key), around.drafted.get(key)]
  const unit = around.definitions.get(address.definition)?.unit
  if (!unit) throw new Error(`There is no definition ${address.definition}`)
  const figure = standing?.content ?? blankFigure(address, unit, figures.last.get(key))
  const judged = (outcome: Outcome, more: Partial<Judged> = {}): Judged => ({
    ...{ outcome, zone: address.zone, problems: reader.problems, base: standing?.id ?? null },
    ...{ content: null, why: null, ...more },
  })
  const said = saidBy(reader, { figure, standing, drafted: drafted?.content }, locale)
  const wrong = () => reader.problems.some(({ note }) => !note)
  if (said === null) return judged('unchanged')
  if (!wrong() && standing && saysSame(figure, said)) return judged('unchanged')

  const why = standing ? whyOf(reader) : null
  if (!wrong() && drafted && saysSame(drafted.content, said) && (!standing || sameReason(drafted.why, why)))
    return judged('unchanged')
  const asBefore = figures.last.get(key)
  const isAsSure = !standing && asBefore?.source === said.source
  const parsed = observationContent.safeParse({
    ...withSaid(figure, said),
    ...(isAsSure && { verified: asBefore.verified, confidence: asBefore.confidence }),
  })
  if (!parsed.success) tellFields(reader, problemsByField(parsed.error))
  if (said.source !== '' && !around.sources.has(said.source)) reader.tell('source', 'unknown_source')
  if (said.source === ZONEBOOK) reader.tell('source', 'calculated_source')
  tellStale(reader, standing)
  if (standing?.content.status === 'derived') reader.tell('definition', 'calculated')
  if (around.underReview.has(key)) reader.tell('figure', 'under_review')
  if (wrong() || !parsed.success) return judged('wrong')
  return judged(standing ? 'changed' : 'new', { content: parsed.data, why })
}
