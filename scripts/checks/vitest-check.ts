import { runTool } from '../process/tool'
import { withReport } from './report-file'
import type { Check } from './run-checks'
import { tallyOfVitest } from './tally'

/** One of the projects of vitest.config.ts. @param environment asked for when it runs */
export const vitestCheck = (
  project: string,
  environment: () => NodeJS.ProcessEnv = () => process.env,
): Check => ({
  name: project,
  run: async () => {
    const { result, json } = await withReport((file) => {
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      return runTool('vitest', ['run', '--project', project, ...reporters], environment())
    })
    return { tally: tallyOfVitest(result.code, json), output: result.output }
  },
})
