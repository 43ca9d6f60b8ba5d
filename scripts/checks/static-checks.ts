import type { Outcome } from '../process/child'
import { runTool } from '../process/tool'
import type { Check } from './run-checks'
import { tallyOfExit } from './tally'

const finding = ({ code, output }: Outcome) => ({ tally: tallyOfExit(code), output })

/** Types of the routes come from Next; without them a fresh clone would not compile. */
async function checkTypes(): Promise<Outcome> {
  const routes = await runTool('next', ['typegen'])
  return routes.code === 0 ? runTool('tsc', ['--noEmit']) : routes
}

/** What can be said of the source without running it. */
export const staticChecks: readonly Check[] = [
  {
    name: 'format',
    run: async () => finding(await runTool('prettier', ['--check', '--log-level', 'warn', '.'])),
  },
  { name: 'lint', run: async () => finding(await runTool('eslint', ['--max-warnings', '0', '.'])) },
  { name: 'types', run: async () => finding(await checkTypes()) },
  { name: 'dead code', run: async () => finding(await runTool('knip', ['--no-progress'])) },
]
