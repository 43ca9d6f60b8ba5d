import type { DraftedChange } from '@/lib/changes/draft'
import { isDeepStrictEqual } from 'node:util'
import { type Assessed, assess, type BasedEntry } from './assess'
import type { Ground, HeldChange } from './ground'
import type { CellAddress, CellEntry, StoredEntry } from './schema'

/** A row as it was sent: what it is, what was typed, and the published figure that it showed. */
export type SentCell = CellAddress & { base: number | null; entry: CellEntry | null }

/** What a draft held of a row before: the value that was read, and what was explained of it. */
export type Before = { changeSet: number; read: string | null; explanations: Record<string, string> }

/** What saving a row does to its draft. */
export type Plan = {
  address: CellAddress
  zone: string | null
  /** The draft that held it before; null when none did. */
  changeSet: number | null
  /** Null when the row is empty, or says what is published: then nothing is kept of it. */
  cell: { entry: StoredEntry; problems: string[] } | null
  /** A change that stays as it is, but for what is explained of it. */
  stays: HeldChange | null
  gone: readonly HeldChange[]
  makes: { change: DraftedChange; explanations: Record<string, string> } | null
  assessed: Assessed | null
}

/** What was explained stands for the value that it was said of. With another value, only what is said anew counts. */
function stillExplained({ explanations }: BasedEntry, before: Before | null, read: string | null) {
  const said = Object.entries(explanations).filter(([, text]) => text !== '')
  const isVoid = ([code, text]: [string, string]) =>
    before !== null && before.read !== read && before.explanations[code] === text
  return Object.fromEntries(said.filter((one) => !isVoid(one)))
}

const problemCodes = (problems: Record<string, string[]>) =>
  Object.entries(problems).flatMap(([field, codes]) => codes.map((code) => `${field}:${code}`))

const isSame = (held: HeldChange, made: DraftedChange) =>
  held.operation === made.operation &&
  held.base === made.base &&
  isDeepStrictEqual(held.content, made.content) &&
  held.nature === (made.why?.nature ?? null) &&
  isDeepStrictEqual(held.reason ?? null, made.why?.reason ?? null)

/**
 * What saving a row does: its figure is proposed in place of what was, or stays proposed as it was when it says the same,
 * so that a draft that somebody is looking at is another one only when it says something else.
 */
export function planOf(sent: SentCell, ground: Ground, before: Before | null): Plan {
  const { subject, metric, definition, period } = sent
  const address = { subject, metric, definition, period }
  const held = ground.held.filter(({ content }) => content !== null)
  const changeSet = ground.held[0]?.changeSet ?? before?.changeSet ?? null
  const own = { address, zone: ground.zone, changeSet }
  const nothing = { ...own, cell: null, stays: null, gone: held, makes: null }
  if (sent.entry === null) return { ...nothing, assessed: null }

  const typed: BasedEntry = { ...sent.entry, base: sent.base }
  const first = assess(address, typed, ground)
  const { read } = first.result
  const explanations = stillExplained(typed, before, read)
  const entry = { ...typed, read, explanations }
  const isVoid = Object.keys(explanations).length < Object.keys(typed.explanations).length
  const assessed = isVoid ? assess(address, entry, ground) : first
  if (assessed.unchanged) return { ...nothing, assessed }

  const cell = { entry, problems: problemCodes(assessed.result.problems) }
  if (!assessed.proposed) return { ...nothing, cell, assessed }
  const { base, content, why } = assessed.proposed
  const change: DraftedChange = {
    kind: 'observation',
    operation: base === null ? 'create' : 'supersede',
    zone: ground.zone,
    base,
    content,
    why,
    replaces: null,
  }
  const stays = held.find((one) => isSame(one, change)) ?? null
  // A withdrawal of the figure gives way to another value of it.
  const gone = ground.held.filter((one) => one !== stays)
  return {
    ...own,
    cell,
    stays,
    gone,
    makes: stays ? null : { change, explanations: entry.explanations },
    assessed,
  }
}
