import type { Creation } from '@/lib/changes/change'
import { SUBJECTS_OF_CONFLICT } from './conflict-links'
import type { FactsFile } from './facts-file'
import { carried, type Reading } from './ledger'
import { inBoth } from './translation'

/** Where credible sources disagree, and how the portal shows it. */
export function readConflicts({ conflicts }: FactsFile): Reading {
  const read = conflicts.map(({ id, topic, detail, advice }) => {
    const subjects = SUBJECTS_OF_CONFLICT[id]
    if (!subjects) throw new Error(`Whom conflict ${id} is about is not known`)
    const creation: Creation = {
      kind: 'conflict',
      content: {
        key: id,
        topic: inBoth(topic),
        detail: inBoth(detail),
        ruling: inBoth(advice),
        subjects: [...subjects],
      },
    }
    return { creation, entry: carried(`conflicts/${id}`, creation) }
  })
  return { creations: read.map(({ creation }) => creation), ledger: read.map(({ entry }) => entry) }
}
