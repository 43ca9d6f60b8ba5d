import * as z from 'zod'

/** What came of a runner's tests. */
export type Tally = { passed: number; failed: number; skipped: number }

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
  skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
})

/** In words: `12 passed, 0 failed, 1 skipped`; skipped ones are named only when there are any. */
export const inWords = ({ passed, failed, skipped }: Tally) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** A check that has no tests of its own counts as one. */
export const tallyOfExit = (code: number): Tally => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0,
})

/** A runner that fails though none of its tests did (it crashed, a file did not load) counts as one failure more. */
const orCrash = (code: number, tally: Tally): Tally =>
  code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

/** Reads Vitest's JSON report. A file that fails before its first test counts as one failure. */
export function tallyOfVitest(code: number, json: unknown): Tally {
  const report = vitestReport.safeParse(json)
  if (!report.success) return tallyOfExit(code || 1)
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report.data
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return orCrash(code, {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length,
    skipped: numPendingTests + numTodoTests,
  })
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
})

/** Reads Playwright's JSON report. A test that passed only when tried again has failed. */
export function tallyOfPlaywright(code: number, json: unknown): Tally {
  const report = playwrightReport.safeParse(json)
  if (!report.success) return tallyOfExit(code || 1)
  const { expected, unexpected, flaky, skipped } = report.data.stats
  return orCrash(code, { passed: expected, failed: unexpected + flaky + report.data.errors.length, skipped })
}
