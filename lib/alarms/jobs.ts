import 'server-only'
import type { JobName, Jobs } from '@/lib/platform/jobs'
import { giveUpMail } from '@/lib/mail/jobs'
import { db } from '@/lib/platform/db'
import { refusePublication } from '@/lib/review/jobs'
import { raiseAlarm } from './raise'

const MOST_SAID = 500

/** What a job failed with, as the queue keeps it: the message of an error, or anything. */
function said(output: unknown): string {
  const message =
    typeof output === 'object' && output !== null && 'message' in output ? output.message : output
  return (typeof message === 'string' ? message : JSON.stringify(message ?? null)).slice(0, MOST_SAID)
}

/** The number of what a job is about; null when it is about nothing in particular. */
function aboutOf(data: object): number | null {
  const [number] = Object.values(data).filter((value) => typeof value === 'number')
  return number ?? null
}

/**
 * Raises an alarm for a job that failed as often as it may. A change set that could not be published goes back to its
 * author, so that nothing waits for ever for a time that has passed.
 */
export async function giveUp(job: JobName, data: Partial<Jobs[JobName]>, output: unknown): Promise<void> {
  const about = aboutOf(data)
  if (job === 'send-mail' && about !== null) return giveUpMail(about, said(output))
  if (job === 'publish-change-set' && about !== null && (await refusePublication(about, 'failed'))) return
  await db().$transaction((tx) =>
    raiseAlarm(tx, { code: 'job_given_up', zones: [], job, about, why: said(output) }, { to: 'answering' }),
  )
}
