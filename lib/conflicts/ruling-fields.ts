import { both } from '@/lib/changes/form-fields'
import type { Dispute } from './dispute'

/** What the form of a ruling is filled with: what is published. */
export const rulingFields = ({ key, conflict, figures }: Dispute): Record<string, string> =>
  Object.assign(
    { key, ...(conflict && { base: String(conflict.versionId), ...both('ruling', conflict.ruling) }) },
    ...figures.map(({ id, standing, standingReason }) => ({
      [`figures.${id}.standing`]: standing,
      ...both(`figures.${id}.standingReason`, standingReason),
    })),
  )
