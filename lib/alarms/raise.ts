import 'server-only'
import { post } from '@/lib/mail/outbox'
import type { Transaction } from '@/lib/platform/transaction'
import { isLocale } from '@/lib/shared/text'
import type { Alarmed } from './alarm'
import { alarmLetter } from './letter'

/** Those who publish or administer any of these zones, and who administer the whole network. */
export const answeringFor = (zones: readonly string[]) => ({
  disabledAt: null,
  appointments: {
    some: {
      OR: [
        { role: 'administrator' as const, zoneSlug: null },
        ...(zones.length > 0 ? [{ role: 'publisher' as const, zoneSlug: null }] : []),
        { role: { in: ['publisher' as const, 'administrator' as const] }, zoneSlug: { in: [...zones] } },
      ],
    },
  },
})

/** Who gets an alarm by mail: those who answer for its zones, certain people (by number), or nobody. */
export type Addressees = 'answering' | readonly number[]

const peopleOf = (addressees: Addressees, zones: readonly string[]) =>
  addressees === 'answering' ? answeringFor(zones) : { id: { in: [...addressees] }, disabledAt: null }

/** Raises an alarm in the transaction of what it tells of, and writes to those who have to know. */
export async function raiseAlarm(
  tx: Transaction,
  alarm: Alarmed,
  { release = null, to }: { release?: number | null; to: Addressees },
) {
  const { code, ...detail } = alarm
  await tx.alarm.create({ data: { code, detail, releaseNumber: release } })
  const people = await tx.user.findMany({
    where: peopleOf(to, alarm.zones),
    select: { email: true, locale: true },
    orderBy: { id: 'asc' },
  })
  for (const { email, locale: own } of people) {
    const locale = isLocale(own) ? own : 'en'
    const about = release === null ? `alarm:${code}` : `release:${release}`
    await post(tx, { to: email, locale, about, ...alarmLetter(alarm, release, locale) })
  }
}
