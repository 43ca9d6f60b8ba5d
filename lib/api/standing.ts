import type { InstrumentStanding } from '@/lib/law/in-force'

/** Whether an instrument is in force, or an incentive granted, on a day (ISO date), and what ends it. */
export const apiStanding = (on: string, { force, from, until, ending }: InstrumentStanding) => ({
  on,
  force,
  from,
  until,
  ending: ending && {
    kind: ending.kind,
    instrument: ending.by.slug,
    from: ending.from,
    doubt: ending.doubt,
  },
})
