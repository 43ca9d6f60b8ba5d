import * as fc from 'fast-check'

/** What a generated history is about: two zones, and of each a few figures and statements. */
export const ZONES = ['a', 'b'] as const
export const KINDS = ['zone', 'figure', 'statement'] as const
const PLACES = 3

export type Kind = (typeof KINDS)[number]
/** Something that can be published, superseded, withdrawn and published again. */
export type Slot = { kind: Kind; zone: (typeof ZONES)[number]; place: number }
type Step = { slot: Slot; withdraw: boolean }

const slot: fc.Arbitrary<Slot> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    zone: fc.constantFrom(...ZONES),
    place: fc.nat({ max: PLACES - 1 }),
  })
  // A zone is one thing, and has no places within it.
  .map((drawn) => (drawn.kind === 'zone' ? { ...drawn, place: 0 } : drawn))

export const nameOf = ({ kind, zone, place }: Slot) => `${kind} ${zone} ${place}`

/** Releases, each a few steps on different things. */
export const histories = fc.array(
  fc.uniqueArray(fc.record({ slot, withdraw: fc.boolean() }), {
    minLength: 1,
    maxLength: 6,
    selector: (step) => nameOf(step.slot),
  }),
  { minLength: 2, maxLength: 6 },
)

/** What is public: of each thing by its name what was last said of it. */
export type State = ReadonlyMap<string, { slot: Slot; said: number }>
export type Edit = { slot: Slot; before: number | null; after: number | null }

/**
 * The edits by which a state becomes another. Nothing can be said of a zone that is not there, and a zone goes with all
 * that was said of it.
 * @param say numbers what is said, each once
 */
export function stepsFrom(state: State, steps: readonly Step[], say: () => number): Edit[] {
  const edits = new Map<string, Edit>()
  const edit = (on: Slot, after: number | null) =>
    edits.set(nameOf(on), { slot: on, before: state.get(nameOf(on))?.said ?? null, after })
  const inOrder = steps.toSorted((a, b) => KINDS.indexOf(a.slot.kind) - KINDS.indexOf(b.slot.kind))
  const standing = new Set([...state.values()].flatMap((of) => (of.slot.kind === 'zone' ? of.slot.zone : [])))
  for (const { slot: on, withdraw } of inOrder) {
    if (withdraw && !state.has(nameOf(on))) continue
    if (on.kind !== 'zone') {
      if (standing.has(on.zone)) edit(on, withdraw ? null : say())
      continue
    }
    edit(on, withdraw ? null : say())
    if (!withdraw) standing.add(on.zone)
    else {
      standing.delete(on.zone)
      for (const of of state.values()) if (of.slot.zone === on.zone) edit(of.slot, null)
    }
  }
  return [...edits.values()]
}

/** The state after edits. */
export function after(state: State, edits: readonly Edit[]): State {
  const next = new Map(state)
  for (const { slot: on, after: said } of edits)
    if (said === null) next.delete(nameOf(on))
    else next.set(nameOf(on), { slot: on, said })
  return next
}
