import type { Check } from '../checks/run-checks'
import { withReport } from '../checks/report-file'
import { tallyOfPlaywright } from '../checks/tally'
import { runTool } from '../process/tool'
import { openThrowawayPortal } from '../web/throwaway-portal'
import { ensureChromium } from './chromium'

/** The journeys of tests/e2e in a real browser, against the built portal over a fresh database with facts. */
export const browserCheck = (serverUrl: () => string): Check => ({
  name: 'browser',
  run: async () => {
    const chromium = await ensureChromium()
    const portal = await openThrowawayPortal(serverUrl(), 'browser')
    const { result, json } = await withReport((file) =>
      runTool('playwright', ['test', '--reporter=list,json'], {
        ...portal.environment,
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
        ZONEBOOK_TEST_URL: portal.url,
      }),
    )
    const output = `${result.output}\nThe web server said:\n${portal.said()}`
    await portal.close()
    return { tally: tallyOfPlaywright(result.code, json), output }
  },
})
