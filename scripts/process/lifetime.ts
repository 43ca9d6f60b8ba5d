type Ending = () => Promise<unknown> | unknown

const endings: Ending[] = []
let leaving: Promise<never> | undefined

/** What must happen before this process ends, whichever way it ends; the last asked for happens first. */
export function beforeLeaving(ending: Ending): void {
  endings.push(ending)
}

/** True once the process is on its way out: what fails from then on fails because things are being stopped. */
export const isLeaving = () => leaving !== undefined

/** Ends everything this process began, the last begun first. Goes on when one fails, and throws what it threw. */
export async function endAll(): Promise<void> {
  const failures: unknown[] = []
  for (let ending = endings.pop(); ending; ending = endings.pop()) {
    try {
      await ending()
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'not everything could be stopped')
}

async function endAllAndExit(code: number): Promise<never> {
  try {
    await endAll()
  } catch (error) {
    console.error(error)
    code ||= 1
  }
  process.exit(code)
}

/** Ends everything this process began, then the process. Asked again, it goes on with the first leave-taking. */
export const leave = (code: number): Promise<never> => (leaving ??= endAllAndExit(code))

/**
 * Leaves in order on Ctrl-C, on `kill`, when the terminal closes and when the process that called this one is gone.
 * @param code the exit code then: 0 where stopping is how it always ends
 * @param farewell what to say first
 */
export function leaveWhenAsked(code: number, farewell?: string): void {
  const asked = () => {
    if (!leaving && farewell) process.stdout.write(`\n${farewell}\n`)
    void leave(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, asked)
  process.on('disconnect', asked)
  process.channel?.unref()
  // A closed terminal must not turn the farewell into a crash.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
}
