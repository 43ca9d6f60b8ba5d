import 'server-only'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import { publishChanges, type StoredChange } from '@/lib/releases/publish'
import { causesOf, type Cause, reasonFor } from './cause'
import type { Ground } from './derivation'
import { type Difference, differences } from './difference'
import { expectedFigures } from './expected'
import { termsOf } from './formula'
import { readDerivations, readGround, readMeasures } from './ground'
import { readCauses } from './read-causes'
import { readStanding } from './standing-figures'
import { readSubjects, readZones } from './subjects'
import { touchedDerivations } from './touched-derivations'

/**
 * Calculates again, in an open release, every derived figure that rests on what these changes changed: publishes the
 * new ones, supersedes those that differ, and withdraws those that can no longer be made. They are a change set of
 * their own in the same release, so that they can be read, dated and followed like any figure.
 * @returns the changes that it made; none when nothing that is calculated changes
 */
export async function deriveFigures(
  tx: Transaction,
  release: number,
  changes: readonly StoredChange[],
): Promise<StoredChange[]> {
  const causes = await readCauses(tx, changes)
  if (causes.length === 0) return []
  const measures = await readMeasures(tx, 'live')
  const derivations = await readDerivations(tx, 'live', measures)
  const zones = await readZones(tx, 'live')
  const subjects = await readSubjects(tx, 'live', zones)
  const touched = touchedDerivations(causes, derivations, subjects, zones)
  if (touched.derivations.length === 0 || touched.subjects.length === 0) return []

  const ground = await readGround(tx, 'live', measures, touched.derivations, touched.subjects)
  const standing = await readStanding(tx, touched.derivations, touched.subjects)
  const found = differences(expectedFigures(ground), standing, release)
  if (found.length === 0) return []
  const nameOf = (key: string) => subjects.find((subject) => subject.key === key)?.name
  return publishDifferences(tx, release, found, (one) => whyChanged(one, causes, ground, nameOf))
}

type Why = ReturnType<typeof reasonFor>

function whyChanged(
  { operation, base, content }: Difference,
  causes: readonly Cause[],
  { derivations, measureOf }: Ground,
  nameOf: Parameters<typeof reasonFor>[3]['nameOf'],
): Why | null {
  if (operation === 'create') return null
  const { subject, definition } = base.content
  const formula = derivations.find((derivation) => derivation.definition === definition)?.formula
  const metrics = formula ? termsOf(formula).map(({ metric }) => metric) : []
  const inputs = [...base.content.inputs, ...(content?.inputs ?? [])]
  return reasonFor(operation, causesOf(inputs, metrics, causes), subject, { nameOf, measureOf })
}

async function publishDifferences(
  tx: Transaction,
  release: number,
  found: readonly Difference[],
  why: (difference: Difference) => Why | null,
): Promise<StoredChange[]> {
  const { id: changeSetId } = await tx.changeSet.create({ data: { origin: 'derivation', state: 'draft' } })
  const changes = await tx.change.createManyAndReturn({
    data: found.map((difference, position) => {
      const reasoned = why(difference)
      return {
        changeSetId,
        position,
        kind: 'observation' as const,
        operation: difference.operation,
        baseVersionId: difference.base?.id ?? null,
        content: optionalJson(difference.content),
        nature: reasoned?.nature ?? null,
        reason: optionalJson(reasoned?.reason ?? null),
      }
    }),
  })
  await publishChanges(tx, release, changes)
  await tx.changeSet.update({
    where: { id: changeSetId },
    data: { state: 'published', releaseNumber: release },
  })
  return changes
}
