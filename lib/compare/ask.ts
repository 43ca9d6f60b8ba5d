import type { Text } from '@/lib/shared/text'
import { ALIGNMENTS, type Alignment } from './comparison'

/** How many can stand beside each other and still be read. */
export const MOST_PLACES = 6
const MOST_METRICS = 40
const LONGEST_KEY = 80

/** What an address asks to be compared: keys as they were typed, each once, in order, six at most. */
export type Ask = {
  zones: readonly string[]
  /** Null where none is named: then those that at least two report. */
  metrics: readonly string[] | null
  alignment: Alignment
  /** Those named beyond the sixth, and those named twice. */
  beyond?: readonly string[]
  twice?: readonly string[]
  isMisaligned?: boolean
}

/** What of an address could not be answered, where the rest was. */
export type AskProblem =
  | { kind: 'too_few' }
  | { kind: 'too_many'; keys: readonly string[] }
  | { kind: 'twice'; keys: readonly string[] }
  | { kind: 'unknown_zone'; key: string }
  | { kind: 'withdrawn'; key: string; name: Text }
  | { kind: 'unknown_metric'; key: string }
  | { kind: 'unknown_alignment' }

const listed = (asked: URLSearchParams, name: string) =>
  asked
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((key) => key.trim().toLowerCase().slice(0, LONGEST_KEY))
    .filter((key) => key !== '')

/** Reads `zones=a,b` and `zones=a&zones=b` alike, and so for metrics. */
export function readAsk(asked: URLSearchParams): Ask {
  const zones = listed(asked, 'zones')
  const once = [...new Set(zones)]
  const metrics = [...new Set(listed(asked, 'metrics'))].slice(0, MOST_METRICS)
  const align = asked.get('align') ?? ''
  const alignment = ALIGNMENTS.find((known) => known === align)
  return {
    zones: once.slice(0, MOST_PLACES),
    metrics: metrics.length > 0 ? metrics : null,
    alignment: alignment ?? 'calendar',
    beyond: once.slice(MOST_PLACES),
    twice: once.filter((key) => zones.indexOf(key) !== zones.lastIndexOf(key)),
    isMisaligned: alignment === undefined && align !== '',
  }
}

/** What the address itself asks too much of, or wrongly. */
export const problemsOfAsk = ({ beyond = [], twice = [], isMisaligned = false }: Ask): AskProblem[] => [
  ...(beyond.length > 0 ? [{ kind: 'too_many', keys: beyond } as const] : []),
  ...(twice.length > 0 ? [{ kind: 'twice', keys: twice } as const] : []),
  ...(isMisaligned ? [{ kind: 'unknown_alignment' } as const] : []),
]
