import { expect, test } from 'vitest'
import { inTwoLines } from './in-two-lines'

test.each([
  ['Hsinchu', 20, ['Hsinchu']],
  ['Quang Trung Software City', 14, ['Quang Trung', 'Software City']],
  ['Da Nang Information Technology Park, phase 1', 22, ['Da Nang Information', 'Technology Park, phas…']],
])('%s in %i', (name, most, expected) => expect(inTwoLines(name, most)).toEqual(expected))
