import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeLeaving } from './lifetime'

/**
 * From now on the Node processes that this one begins share what they compile, until it ends: a run of all tests begins
 * some hundreds of them, which load much the same code.
 */
export function shareCompiledCode(): void {
  const folder = mkdtempSync(join(tmpdir(), 'zonebook-compiled-'))
  beforeLeaving(() => rmSync(folder, { recursive: true, force: true }))
  process.env['NODE_COMPILE_CACHE'] = folder
}
