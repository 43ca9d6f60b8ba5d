import type { Explored } from './explored'
import type { Picked } from './picked'
import type { Scene } from './scene'

/** What every explorable drawing is given: in pixels, but for what `chart` holds. */
export type Drawn = {
  chart: Explored
  drawn: Scene
  picked: Picked | null
  pick: (next: Picked | null) => void
  width: number
  height: number
  /** Pixels to the rem. */ rem: number
}
