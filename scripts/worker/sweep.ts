import { log } from '../../lib/platform/log'

const EVERY = 2000
/** How long a change set is left to the queue after its publication failed here, in milliseconds. */
const LEFT_ALONE = 10 * 60_000

/**
 * Publishes what is overdue although nobody asks for it: its job was lost with a queue, or is held by a worker that
 * died. The database sees to it that nothing is published twice.
 */
export function startSweeping(): { stop(): Promise<void> } {
  const failed = new Map<number, number>()
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let sweeping = Promise.resolve()

  const sweep = async () => {
    const { listOverdue, publishScheduled } = await import('../../lib/review/jobs')
    for (const changeSet of await listOverdue()) {
      if (stopped || (failed.get(changeSet) ?? 0) > Date.now()) continue
      try {
        await publishScheduled(changeSet)
      } catch (error) {
        failed.set(changeSet, Date.now() + LEFT_ALONE)
        log.error({ changeSet, err: error }, 'An overdue change set could not be published')
      }
    }
  }
  const next = () => {
    if (!stopped) timer = setTimeout(begin, EVERY)
  }
  const begin = () => {
    sweeping = sweep()
      .catch((error: unknown) => log.error({ err: error }, 'What is overdue could not be looked for'))
      .then(next)
  }
  begin()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await sweeping
    },
  }
}
