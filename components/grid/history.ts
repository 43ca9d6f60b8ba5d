/** One thing that a person did, as many cells as it touched: what was there before, and after. */
export type Step<Value> = { index: number; before: Value; after: Value }[]

/** What was done and can be undone, and what was undone and can be done again. */
export type History<Value> = {
  done: readonly Step<Value>[]
  undone: readonly Step<Value>[]
  /** Names the field that is being typed into; further letters belong to the same step. */
  typing: string | null
}

export const NO_HISTORY = { done: [], undone: [], typing: null } as const

/**
 * Remembers a step. What was undone before cannot be done again then.
 * @param typing the same name as before joins the step to the last one
 */
export function remember<Value>(
  { done, typing: before }: History<Value>,
  step: Step<Value>,
  typing: string | null = null,
): History<Value> {
  const last = done.at(-1)
  if (typing === null || typing !== before || !last) return { done: [...done, step], undone: [], typing }
  const joined = step.map((now) => ({
    ...now,
    before: last.find(({ index }) => index === now.index)?.before ?? now.before,
  }))
  return { done: [...done.slice(0, -1), joined], undone: [], typing }
}

/** The step that is taken back, and the history without it; null when there is none. */
export function undo<Value>({ done, undone }: History<Value>) {
  const step = done.at(-1)
  return step && { step, history: { done: done.slice(0, -1), undone: [...undone, step], typing: null } }
}

/** The step that is done again. */
export function redo<Value>({ done, undone }: History<Value>) {
  const step = undone.at(-1)
  return step && { step, history: { done: [...done, step], undone: undone.slice(0, -1), typing: null } }
}
