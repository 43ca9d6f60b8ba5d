import { describe, expect, test } from 'vitest'
import { inWords, sum, tallyOfExit, tallyOfPlaywright, tallyOfVitest } from './tally'

const tally = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped })

describe('Vitest', () => {
  const file = (status: string, tests: number) => ({
    status,
    assertionResults: Array<unknown>(tests).fill({}),
  })
  const report = (passed: number, failed: number, files: unknown[] = []) => ({
    ...{ numPassedTests: passed, numFailedTests: failed, numPendingTests: 1, numTodoTests: 1 },
    testResults: files,
  })

  test.each([
    ['all pass', 0, report(5, 0, [file('passed', 5)]), tally(5, 0, 2)],
    ['some fail', 1, report(4, 1, [file('failed', 5)]), tally(4, 1, 2)],
    ['a file does not load', 1, report(4, 0, [file('passed', 4), file('failed', 0)]), tally(4, 1, 2)],
    ['it crashes after its tests', 1, report(4, 0, [file('passed', 4)]), tally(4, 1, 2)],
    ['it crashes without a report', 1, null, tally(0, 1)],
    ['it leaves no report though it says that all is well', 0, undefined, tally(0, 1)],
  ])('%s', (_case, code, json, expected) => expect(tallyOfVitest(code, json)).toEqual(expected))
})

describe('Playwright', () => {
  const report = (expected: number, unexpected: number, flaky: number, errors: unknown[] = []) => ({
    stats: { expected, unexpected, flaky, skipped: 0 },
    errors,
  })

  test.each([
    ['all pass', 0, report(3, 0, 0), tally(3, 0)],
    ['one fails', 1, report(2, 1, 0), tally(2, 1)],
    ['one passes only when tried again', 0, report(2, 0, 1), tally(2, 1)],
    ['a file does not load', 1, report(0, 0, 0, [{}]), tally(0, 1)],
    ['it crashes without a report', 127, null, tally(0, 1)],
  ])('%s', (_case, code, json, expected) => expect(tallyOfPlaywright(code, json)).toEqual(expected))
})

test('the sum over all runners in one line', () => {
  const all = [tally(3, 0), tally(2, 1), tallyOfExit(0), tallyOfExit(2)]
  expect(inWords(sum(all))).toBe('6 passed, 2 failed')
  expect(inWords(sum([...all, tally(0, 0, 4)]))).toBe('6 passed, 2 failed, 4 skipped')
})
