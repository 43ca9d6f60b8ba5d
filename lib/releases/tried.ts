import type { Prisma } from '@/prisma/generated/client'
import { currentTrial } from '@/lib/platform/trial'

/**
 * Where a release's changes are found. A change set that is tried is of no release as far as the database knows, which
 * publishes nothing without approval; whoever reads inside of the trial finds it as if it were.
 */

const orTried = (where: Prisma.ChangeSetWhereInput, release: number | null): Prisma.ChangeSetWhereInput => {
  const trial = currentTrial()
  if (!trial || (release !== null && release !== trial.release.number)) return where
  return { OR: [where, { id: trial.changeSet }] }
}

/** The change sets that are published. */
export const published = () => orTried({ state: 'published' }, null)

/** The change sets that a release published. */
export const ofRelease = (number: number) => orTried({ releaseNumber: number }, number)

/** The release of a change set that is published, or is tried; else null. */
export const releaseOf = <Release>(release: Release | null) => release ?? currentTrial()?.release ?? null

/** How many changes a release has besides those of its own change sets. */
export function triedChanges(release: number) {
  const trial = currentTrial()
  return trial?.release.number === release ? trial.changes : 0
}
