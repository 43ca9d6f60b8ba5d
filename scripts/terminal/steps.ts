const LABEL_WIDTH = 14

/** How long something took, in words for a terminal; nothing when it was under a second. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return ''
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`
  const seconds = Math.round(milliseconds / 1000)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** Prints one step: its name at once, what came of it when it is done. A failing step ends its line and throws on. */
export async function step<T>(
  name: string,
  work: () => Promise<T> | T,
  outcome: (value: T) => string,
): Promise<T> {
  process.stdout.write(`  ${name.padEnd(LABEL_WIDTH)}`)
  const begun = performance.now()
  try {
    const value = await work()
    const took = duration(performance.now() - begun)
    process.stdout.write(`${outcome(value)}${took && `  (${took})`}\n`)
    return value
  } catch (error) {
    process.stdout.write('failed\n')
    throw error
  }
}
