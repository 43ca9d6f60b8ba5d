import { join } from 'node:path'
import { readEnv } from '../../lib/platform/env'
import type { Check } from '../checks/run-checks'
import { withReport } from '../checks/report-file'
import { tallyOfPlaywright } from '../checks/tally'
import { createScratch } from '../database/databases'
import { fillDatabase } from '../database/fill-database'
import { ensureTemplate } from '../database/template'
import { stopChild } from '../process/child'
import { findFreePort } from '../process/ports'
import { runTool } from '../process/tool'
import { dataFolder } from '../web/installation'
import { makePassword, makeSecret } from '../web/kept-words'
import { serve } from '../web/serve'
import { ensureChromium } from './chromium'

async function portalFor(
  databaseUrl: string,
): Promise<NodeJS.ProcessEnv & { PORT: string; ZONEBOOK_URL: string }> {
  const port = await findFreePort()
  const url = `http://localhost:${port}`
  return {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    ZONEBOOK_URL: url,
    NEXTAUTH_URL: url,
    ZONEBOOK_SECRET: makeSecret(),
    ZONEBOOK_DATA: join(
      dataFolder(readEnv({ ZONEBOOK_DATA: process.env['ZONEBOOK_DATA'] })),
      'test',
      'portal',
    ),
    ZONEBOOK_DEMO_PASSWORD: makePassword(),
    ZONEBOOK_EMBEDDED: '1',
  }
}

/** The journeys of tests/e2e in a real browser, against the built portal over a fresh database with facts. */
export const browserCheck = (serverUrl: () => string): Check => ({
  name: 'browser',
  run: async () => {
    const chromium = await ensureChromium()
    const database = await createScratch(serverUrl(), 'browser', await ensureTemplate(serverUrl()))
    const environment = await portalFor(database.url)
    await fillDatabase(environment)
    const server = await serve({ mode: 'start', port: Number(environment.PORT), environment })
    const { result, json } = await withReport((file) =>
      runTool('playwright', ['test', '--reporter=list,json'], {
        ...environment,
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
        ZONEBOOK_TEST_URL: environment.ZONEBOOK_URL,
      }),
    )
    const output = `${result.output}\nThe web server said:\n${server.said().trim()}`
    await stopChild(server.child)
    await database.drop()
    return { tally: tallyOfPlaywright(result.code, json), output }
  },
})
