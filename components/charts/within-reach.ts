/** Where something can be pointed at, in pixels. */
export type Target = { left: number; right: number; top: number; bottom: number }

/** What a finger needs across (WCAG 2.2, 2.5.8). */
const FINGER = 24

/** A drawing on the narrowest screen, in pixels: what stands apart there stands apart everywhere. */
export type Narrowest = { width: number; height: number }

/** A mark that stands at percents of a drawing, with the room for a finger. */
export function markTarget(at: { x: number; y: number }, { width, height }: Narrowest): Target {
  const [x, y] = [(at.x / 100) * width, (at.y / 100) * height]
  const reach = FINGER / 2
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

const overlap = (a: Target, b: Target) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Which marks a finger can tell apart: each that is clear of those before it and of what stands there anyway. The others
 * are drawn and lead nowhere; the table beside a chart leads to every passport.
 */
export function withinReach<Id>(
  marks: readonly { id: Id; target: Target }[],
  taken: readonly Target[] = [],
): ReadonlySet<Id> {
  const clear = new Map<Id, Target>()
  for (const { id, target } of marks)
    if (![...taken, ...clear.values()].some((other) => overlap(other, target))) clear.set(id, target)
  return new Set(clear.keys())
}
