import { expect, test } from 'vitest'
import { findSources, sourceOf } from './find-sources'

const sources = [
  { id: 'S1', label: 'S1 – Báo cáo thường niên, Khu giả định, 2026' },
  { id: 'S12', label: 'S12 – Annual report, Made-up Park, 2025' },
  { id: 'S2', label: 'S2 – Niên giám giả định, 2025' },
]
const ids = (text: string) => findSources(sources, text).map(({ id }) => id)

test.each([
  ['S1', ['S1', 'S12']],
  ['s12', ['S12']],
  ['bao cao', ['S1']],
  ['gia dinh 2025', ['S2']],
  ['nowhere', []],
  ['', ['S1', 'S12', 'S2']],
])('%j finds %j', (text, found) => expect(ids(text)).toEqual(found))

test.each([
  ['s1', 'S1'],
  ['made-up', 'S12'],
  ['2025', '2025'],
  ['', ''],
  ['not a source', 'not a source'],
])('%j, pasted, is %j', (text, id) => expect(sourceOf(sources, text)).toBe(id))
