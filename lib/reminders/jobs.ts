import 'server-only'
import { assess } from '@/lib/freshness/stored'
import { post } from '@/lib/mail/outbox'
import { db } from '@/lib/platform/db'
import { parkDayOf } from '@/lib/shared/park-day'
import { isLocale } from '@/lib/shared/text'
import { addresseesOf } from './addressees'
import { type Due, dueOn } from './due'
import { reminderLetter } from './letter'
import { stepOn } from './step'

/** Held while one person is reminded, so that two workers do not both. The number is ours alone. */
const ONE_AT_A_TIME = 7_204_511_906n

type Reminded = Due & { step: number }

/**
 * Writes one mail to a person of all that they were not reminded of yet, and notes each step in the same transaction.
 * Nobody gets two on one day: what comes up later on waits for the next morning.
 */
async function remindPerson(
  person: { id: number; email: string; locale: string },
  day: string,
  dues: readonly Reminded[],
) {
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ONE_AT_A_TIME})`
    const about = `reminder:${day}`
    if (await tx.mail.findFirst({ where: { to: person.email, about }, select: { id: true } })) return
    const known = await tx.reminder.findMany({
      where: { userId: person.id, zoneSlug: { in: dues.map(({ zone }) => zone.slug) } },
      select: { zoneSlug: true, due: true, step: true },
    })
    const steps = new Set(
      known.map(({ zoneSlug, due, step }) => `${zoneSlug} ${due.toISOString().slice(0, 10)} ${step}`),
    )
    const fresh = dues.filter(({ zone, due, step }) => !steps.has(`${zone.slug} ${due} ${step}`))
    if (fresh.length === 0) return
    const locale = isLocale(person.locale) ? person.locale : 'en'
    const mailId = await post(tx, { to: person.email, locale, about, ...reminderLetter(fresh, locale) })
    await tx.reminder.createMany({
      data: fresh.map(({ zone, due, step }) => ({
        userId: person.id,
        zoneSlug: zone.slug,
        due: new Date(`${due}T00:00:00Z`),
        step,
        mailId,
      })),
      // Metrics of a year and of a quarter may be due on the same day.
      skipDuplicates: true,
    })
  })
}

/**
 * Reminds of what is due 14, 7 and 1 days before, and 1, 7 and then every 14 days after: one mail a person and day, of
 * all their zones, in their language. Each step once, however often it is asked.
 * @param day in the parks' time zone, ISO date; today when it is absent
 */
export async function remind(day: string = parkDayOf(new Date())) {
  const [assessed, people] = await Promise.all([
    assess('live', day),
    db().user.findMany({
      where: { disabledAt: null, appointments: { some: { role: { in: ['contributor', 'publisher'] } } } },
      select: {
        id: true,
        email: true,
        locale: true,
        appointments: { select: { role: true, zoneSlug: true } },
      },
      orderBy: { id: 'asc' },
    }),
  ])
  const reminded = dueOn(assessed, day).flatMap((due): Reminded[] => {
    const step = stepOn(due.due, day)
    return step === null ? [] : [{ ...due, step }]
  })
  for (const person of people) {
    const own = reminded.filter(({ zone, step }) => addresseesOf(people, zone.slug, step).includes(person))
    if (own.length > 0) await remindPerson(person, day, own)
  }
}
