import type { Paper } from '@/components/factsheets/paper'
import type { Topic } from '@/lib/briefings/ask'
import type { Briefing } from '@/lib/briefings/read-briefing'
import type { BriefingRoom } from './briefing-content'

/** What every part of a briefing is drawn from. */
export type Brief = {
  paper: Paper
  briefing: Briefing
  topics: readonly Topic[]
  room: BriefingRoom
}

/** The letter under which one of the compared stands in tables: A, B, C. */
export const letterOf = ({ comparison }: Briefing, key: string) =>
  'ABCDEF'.charAt(comparison.places.findIndex((place) => place.key === key))
