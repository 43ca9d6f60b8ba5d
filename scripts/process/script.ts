import type { Outcome } from './child'
import { collect, startChild } from './child'
import { root } from './root'

/**
 * Runs a TypeScript file of the project in a process of its own.
 * @param given the words after its name
 * @returns with its exit code and output the last message that it sent
 */
export async function runScript(
  file: string,
  env: NodeJS.ProcessEnv,
  given: readonly string[] = [],
): Promise<Outcome & { message: unknown }> {
  const child = startChild(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', file, ...given],
    {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  let message: unknown
  child.on('message', (sent) => (message = sent))
  return { ...(await collect(child)), message }
}
