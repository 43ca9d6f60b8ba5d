import type { ChangeKind } from '@/lib/changes/change'
import type { Described } from './field'
import { definition } from './kinds/definition'
import { event } from './kinds/event'
import { incentive } from './kinds/incentive'
import { legalInstrument } from './kinds/legal-instrument'
import { metric } from './kinds/metric'
import { network } from './kinds/network'
import { organisation } from './kinds/organisation'
import { place } from './kinds/place'
import { question } from './kinds/question'
import { site } from './kinds/site'
import { source } from './kinds/source'
import { space } from './kinds/space'
import { statement } from './kinds/statement'
import { zone } from './kinds/zone'

/** The kinds that the editor edits: texts, and what they refer to. In the order in which staff look for them. */
export const WRITTEN_KINDS = [
  'zone',
  'site',
  'space',
  'statement',
  'organisation',
  'event',
  'incentive',
  'question',
  'legal_instrument',
  'source',
  'metric',
  'definition',
  'network',
  'place',
] as const satisfies readonly ChangeKind[]
export type WrittenKind = (typeof WRITTEN_KINDS)[number]

export const isWritten = (kind: string): kind is WrittenKind =>
  (WRITTEN_KINDS as readonly string[]).includes(kind)

/** What the form of each kind asks. */
export const DESCRIBED: { readonly [Kind in WrittenKind]: Described } = {
  zone,
  site,
  space,
  statement,
  organisation,
  event,
  incentive,
  question,
  legal_instrument: legalInstrument,
  source,
  metric,
  definition,
  network,
  place,
}

/** What can be withdrawn by itself. A zone is withdrawn with all that is published of it, on its own page. */
export const WITHDRAWABLE = [
  'space',
  'statement',
  'organisation',
  'event',
  'incentive',
  'question',
  'legal_instrument',
  'source',
] as const satisfies readonly WrittenKind[]
export type WithdrawableKind = (typeof WITHDRAWABLE)[number]

export const isWithdrawable = (kind: WrittenKind): kind is WithdrawableKind =>
  (WITHDRAWABLE as readonly WrittenKind[]).includes(kind)
