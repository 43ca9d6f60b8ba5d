import { expect, test } from 'vitest'
import { releaseTitle, type Told } from './release-title'

const harbour = { en: 'Harbour Park', vi: 'Khu Bến Cảng' }
const hill = { en: 'Hill Park', vi: 'Khu Đồi' }
const enterprises = { en: 'Enterprises', vi: 'Doanh nghiệp' }
const firms = { en: 'IT firms', vi: 'Doanh nghiệp CNTT' }

const figure = (metric = enterprises, zone = harbour): Told => ({ kind: 'observation', zone, metric })
const profile: Told = { kind: 'zone', zone: harbour, metric: null }
const gone: Told = { ...profile, withdraws: true }
const named = (name: string) => figure({ en: name, vi: name })

test.each([
  ['one figure', [figure()], 'Figures of Harbour Park: enterprises'],
  ['two of one metric', [figure(), figure()], 'Figures of Harbour Park: enterprises'],
  ['an abbreviation keeps its capitals', [figure(firms)], 'Figures of Harbour Park: IT firms'],
  ['figures and profile', [figure(), profile], 'Changes to Harbour Park: enterprises, profile'],
  ['two zones', [figure(), figure(enterprises, hill)], 'Figures of Harbour Park, Hill Park: enterprises'],
  ['many metrics', ['A', 'B', 'C', 'D', 'E'].map(named), 'Figures of Harbour Park: a, b, c and 2 more'],
  ['a zone and all of it', [gone, { ...figure(), withdraws: true }], 'Withdrawal of Harbour Park'],
  [
    'a zone, and figures of another',
    [gone, figure(enterprises, hill)],
    'Changes to Harbour Park, Hill Park: profile, enterprises',
  ],
  ['nothing', [], ''],
])('%s', (_case, changes, expected) => expect(releaseTitle(changes).en).toBe(expected))

test('in Vietnamese as well', () =>
  expect(releaseTitle([figure(), profile]).vi).toBe('Thay đổi về Khu Bến Cảng: doanh nghiệp, hồ sơ'))
