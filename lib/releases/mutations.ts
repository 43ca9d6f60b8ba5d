import 'server-only'
import { record } from '@/lib/audit/record'
import type { Creation } from '@/lib/changes/change'
import { deriveFigures } from '@/lib/derivations/derive-figures'
import { holdIdentities } from '@/lib/identities/hold'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { sealRelease } from '@/lib/seals/seal'
import type { Text } from '@/lib/shared/text'
import { ONE_PUBLICATION } from './publication'
import { openRelease, publishChanges } from './publish'

/**
 * Publishes the facts that come with the software as release 1. No actor: nobody is signed in on an empty database.
 * @throws AppError CONFLICT when something was published before
 */
export async function publishFacts(creations: readonly Creation[], title: Text) {
  return db().$transaction(async (tx) => {
    const release = await openRelease(tx, { title, note: null, rollsBack: null, publishedById: null })
    if (release !== 1)
      throw new AppError('CONFLICT', 'The bundled facts are only loaded into an empty database')
    const { id: changeSetId } = await tx.changeSet.create({ data: { origin: 'facts', state: 'draft' } })
    const changes = await tx.change.createManyAndReturn({
      data: creations.map(({ kind, content }, position) => ({
        changeSetId,
        position,
        kind,
        operation: 'create' as const,
        content,
      })),
    })
    await publishChanges(tx, release, changes)
    const derived = await deriveFigures(tx, release, changes)
    await holdIdentities(tx, [...changes, ...derived])
    await tx.changeSet.update({
      where: { id: changeSetId },
      data: { state: 'published', releaseNumber: release },
    })
    const seal = await sealRelease(tx, release)
    await record(tx, null, {
      action: 'release.published',
      subject: `release:${release}`,
      detail: { changeSet: changeSetId, changes: changes.length, seal },
    })
    return release
  }, ONE_PUBLICATION)
}
