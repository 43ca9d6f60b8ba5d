import { join } from 'node:path'
import { runChild, type Outcome } from './child'
import { root } from './root'

/** Runs a program that npm installed. */
export const runTool = (
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Outcome> => runChild(join(root, 'node_modules', '.bin', name), args, { cwd: root, env })
