import type { ChangeKind } from '@/lib/changes/change'
import type { Release, ReleaseChange } from '@/lib/releases/release'
import type { Text } from '@/lib/shared/text'
import type { LawChanged } from './law-in-reach'

export type Named = { key: string; name: Text }

/** Everything that a publication would change, as far as pages and files show it. */
export type Effects = {
  /** What the release would be. Its number holds if it is the next to be published. */
  release: Release
  kinds: ChangeKind[]
  /** Every change of figures, of people and of the portal's own arithmetic (`origin` is `derivation`). */
  figures: ReleaseChange[]
  /** The figures that stand in the trial alone, in the order in which it made them. */
  made: number[]
  /** The cache tags of all that shows something which changes. */
  touched: string[]
  /** The zones that the changes are about. */
  about: string[]
  /** The instruments and incentives that change, and the zones of which profile and factsheet tell of them. */
  law: LawChanged[]
  inReach: string[]
  /** Series of which a drawing changes: of a metric, of one subject. */
  drawn: { subject: Named; metric: Named }[]
  /** The zones and metrics that stand before or after, to name pages by. */
  zones: Named[]
  metrics: Named[]
}
