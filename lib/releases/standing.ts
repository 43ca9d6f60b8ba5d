import { fail, ok } from '@/lib/shared/result'
import { parkDayOf } from '@/lib/shared/park-day'
import type { KeptMoment } from './kept-moment'
import { parseMoment } from './moment'
import { getRelease, latestRelease, releaseOn } from './queries'

/**
 * The release that stood at a moment. Whatever the clock says: whoever asks knows whether a day is over.
 * @returns `before_first` (also while nothing is published) or `no_such_release` when none did
 */
export async function standingOf({ moment, isToday }: KeptMoment) {
  if (moment.kind === 'release') {
    const release = await getRelease(moment.number)
    return release ? ok({ moment, release, isToday: false }) : fail('no_such_release' as const)
  }
  // Whoever asks for today follows each release; a clock that was set back must not hide the newest.
  const release = isToday ? await latestRelease() : await releaseOn(moment.day)
  return release ? ok({ moment, release, isToday }) : fail('before_first' as const)
}

/**
 * The release that stood at a moment which a reader names (`2026-03-31`, `release-3`), with its day when it is a day.
 * @returns `malformed`, `future`, or what `standingOf` finds
 */
export async function standingAt(text: string, now = new Date()) {
  const moment = parseMoment(text)
  if (!moment) return fail('malformed' as const)
  const today = parkDayOf(now)
  if (moment.kind === 'day' && moment.day > today) return fail('future' as const)
  return standingOf({ moment, isToday: moment.kind === 'day' && moment.day === today })
}

export type Standing = Extract<Awaited<ReturnType<typeof standingAt>>, { ok: true }>['value']
export type NoStanding = Extract<Awaited<ReturnType<typeof standingAt>>, { ok: false }>['problem']

/** The day in the parks whose state a reader is shown: the day asked for, or that of the release asked for. */
export const dayOf = ({ moment, release }: Pick<Standing, 'moment' | 'release'>) =>
  moment.kind === 'day' ? moment.day : parkDayOf(new Date(release.publishedAt))
