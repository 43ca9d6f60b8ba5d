import 'server-only'
import type { ChangeKind } from '@/lib/changes/change'
import type { Transaction } from '@/lib/platform/transaction'
import type { WrittenKind } from './described'

/** Versions that will stand no more, by their kind. */
export type Leaving = ReadonlyMap<ChangeKind, readonly number[]>

const NOBODY: Leaving = new Map()

/**
 * How much of what stands names a source, an organisation, a legal instrument, a question or an incentive.
 * @param leaving versions that are not counted, because they are about to be superseded
 */
export async function namingCount(
  tx: Transaction,
  kind: WrittenKind,
  key: string,
  leaving = NOBODY,
): Promise<number> {
  const standing = (of: ChangeKind) => ({ supersededIn: null, id: { notIn: [...(leaving.get(of) ?? [])] } })
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
  switch (kind) {
    case 'source':
      return sum([
        await tx.observation.count({ where: { ...standing('observation'), sourceId: key } }),
        await tx.statement.count({ where: { ...standing('statement'), sourceId: key } }),
        await tx.zoneVersion.count({ where: { ...standing('zone'), positionSourceId: key } }),
        await tx.legalInstrumentVersion.count({ where: { ...standing('legal_instrument'), sourceId: key } }),
        await tx.incentiveVersion.count({
          where: { ...standing('incentive'), sources: { some: { sourceId: key } } },
        }),
        await tx.eventVersion.count({ where: { ...standing('event'), sourceId: key } }),
        await tx.spaceVersion.count({ where: { ...standing('space'), sourceId: key } }),
      ])
    case 'organisation': {
      const named = { organisations: { some: { organisationSlug: key } } }
      return sum([
        await tx.statement.count({ where: { ...standing('statement'), ...named } }),
        await tx.eventVersion.count({ where: { ...standing('event'), ...named } }),
      ])
    }
    case 'question':
      return tx.incentiveVersion.count({
        where: { ...standing('incentive'), criteria: { some: { questionKey: key } } },
      })
    case 'incentive':
      return tx.incentiveVersion.count({
        where: { ...standing('incentive'), companions: { some: { companionSlug: key } } },
      })
    case 'legal_instrument': {
      const named = { some: { instrumentSlug: key } }
      return sum([
        await tx.incentiveVersion.count({
          where: { ...standing('incentive'), OR: [{ basis: named }, { terms: named }, { criteria: named }] },
        }),
        await tx.legalInstrumentVersion.count({
          where: { ...standing('legal_instrument'), effects: named },
        }),
        await tx.eventVersion.count({ where: { ...standing('event'), instruments: named } }),
      ])
    }
    default:
      return 0
  }
}
