// Publishes one small revision after another, each in a release of its own, until there are as many releases as asked
// for. Generated for a measurement, in a throwaway database: every revision says so. A process of its own, because what
// it loads is the portal's.
import { actorWithId } from '@/lib/auth/actor'
import { db } from '@/lib/platform/db'
import { publishChangeSet } from '../support/publish'

const ZONES = (process.argv[2] ?? '').split(',')
const RELEASES = Number(process.argv[3])
const title = { en: 'Generated for a measurement', vi: 'Tạo ra để đo' }

const author = await db().user.findUniqueOrThrow({ where: { email: 'publisher@zonebook.test' } })
const actor = await actorWithId(author.id)
if (!actor) throw new Error('The publisher has left')

/** What is published of the zones, in turn of one zone after the other, so that each has its part of the history. */
const published = await db().change.findMany({
  where: { kind: 'observation', changeSet: { origin: 'facts' } },
  select: { content: true, versionId: true },
  orderBy: { position: 'asc' },
})
const figures = published.flatMap(({ content, versionId }) =>
  typeof content === 'object' && content !== null && 'subject' in content && versionId !== null
    ? [{ content, subject: String(content['subject']), current: versionId }]
    : [],
)
const ofZones = ZONES.map((zone) => figures.filter(({ subject }) => subject === zone))
const inTurn = Array.from({ length: Math.max(...ofZones.map(({ length }) => length)) }).flatMap((_, place) =>
  ofZones.flatMap((own) => own[place] ?? []),
)

const begun = performance.now()
for (let release = await db().release.count(); release < RELEASES; release += 1) {
  const figure = inTurn[release % inTurn.length]
  if (!figure) throw new Error('There is nothing to revise')
  const { changes, id } = await db().changeSet.create({
    data: {
      origin: 'form',
      state: 'draft',
      authorId: author.id,
      changes: {
        create: {
          position: 0,
          kind: 'observation',
          operation: 'supersede',
          zoneSlug: figure.subject,
          baseVersionId: figure.current,
          content: {
            ...figure.content,
            note: { en: `${title.en}, ${release}`, vi: `${title.vi}, ${release}` },
          },
          nature: 'revision',
          reason: title,
        },
      },
    },
    select: { id: true, changes: { select: { id: true } } },
  })
  const done = await publishChangeSet(actor, {
    changeSet: id,
    title,
    seen: changes.map((change) => change.id),
  })
  if (!done.ok) throw new Error(`Release ${release + 1} was refused: ${JSON.stringify(done)}`)
  const made = await db().change.findFirstOrThrow({ where: { changeSetId: id }, select: { versionId: true } })
  figure.current = made.versionId ?? figure.current
}
await db().$disconnect()
await new Promise<void>((told) =>
  process.send?.({ seconds: (performance.now() - begun) / 1000 }, undefined, {}, () => told()),
)
