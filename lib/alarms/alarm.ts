import * as z from 'zod'

/** Zones whose publishers shall see to it; none when it is for those who answer for the whole network. */
const zones = z.array(z.string())

/** Why a scheduled publication was refused when its time came. `failed` is a fault of the portal's own. */
export const REFUSALS = [
  'stale',
  'duplicate',
  'identity',
  'left_behind',
  'dangling',
  'unseen',
  'own_work',
  'failed',
] as const
export type Refusal = (typeof REFUSALS)[number]

/**
 * An address that readers use, what it should show and what it showed, each as a code with what it is about, such as
 * `release:3` or `value:42.5:3` (`seenInWords` says them); null when it showed nothing at all.
 */
const looked = z.object({ address: z.string(), expected: z.string(), found: z.string().nullable() })
export type Looked = z.output<typeof looked>

/** What a person has to see to, by what happened. */
export const alarmed = z.discriminatedUnion('code', [
  /** Readers do not see a release, or not everywhere. */
  z.object({ code: z.literal('not_shown'), zones, looked: z.array(looked) }),
  /** What was approved for a set time could not be published then, and went back to its author. */
  z.object({
    code: z.literal('publication_refused'),
    zones,
    changeSet: z.number(),
    reason: z.enum(REFUSALS),
  }),
  /** The portal tried as often as it may to do something by itself. `about` is the number of what it was about. */
  z.object({
    code: z.literal('job_given_up'),
    zones,
    job: z.string(),
    about: z.number().nullable(),
    why: z.string(),
  }),
  z.object({ code: z.literal('mail_undeliverable'), zones, mail: z.number(), why: z.string() }),
])
export type Alarmed = z.output<typeof alarmed>

/** An alarm as staff see it. */
export type Alarm = {
  id: number
  raisedAt: string
  closedAt: string | null
  closedBy: string | null
  release: number | null
  alarmed: Alarmed
}
