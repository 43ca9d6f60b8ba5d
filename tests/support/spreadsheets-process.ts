import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * A process that reads an import, as the worker would.
 * @param megabytes of objects that it may hold
 */
export function startReading(importId: number, megabytes = 256) {
  const begun = performance.now()
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${megabytes}`,
      ...[
        '--conditions=react-server',
        '--import',
        'tsx',
        'tests/support/spreadsheets-worker.ts',
        String(importId),
      ],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const ended = once(child, 'exit')
  return {
    /** Milliseconds until it began to read: before that there is nothing to kill. */
    ready: async () => {
      while (!said.includes('begun')) await once(child.stdout, 'data')
      return performance.now() - begun
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    /** How it ended, and the most memory that it held, in megabytes. */
    ended: async () => {
      const [code] = (await ended) as [number | null]
      const megabytes = Number(/"megabytes":(\d+)/.exec(said)?.[1])
      return { code, megabytes, ms: performance.now() - begun }
    },
  }
}
