import { expect, test } from 'vitest'
import { holding, ofPhase, said } from '@/tests/support/held'
import type { HeldFigure } from './held'
import { violations } from './violations'

const LAND = 'leased-and-vacant-within-total-land'
const FIRMS = 'domestic-and-foreign-are-all-enterprises'
const PHASES = 'phases-make-up-the-project'

const leased = (value: string, but: Partial<HeldFigure> = {}) => said('land_leased', value, but)
const vacant = (value: string, but: Partial<HeldFigure> = {}) => said('land_vacant', value, but)
const land = (value: string, but: Partial<HeldFigure> = {}) => said('land_area', value, but)
const domestic = (value: string, but: Partial<HeldFigure> = {}) => said('domestic_enterprises', value, but)
const foreign = (value: string, but: Partial<HeldFigure> = {}) => said('foreign_enterprises', value, but)
const firms = (value: string, but: Partial<HeldFigure> = {}) => said('enterprises', value, but)

const inZone = { definition: 'land_area.zone' }

test('114.3 ha leased and 265.46 ha vacant are more than the 341 ha of the whole project', () => {
  const october = { period: '2021-10' }
  const held = holding(
    leased('114.3', october),
    vacant('265.46', october),
    land('341', { period: '2020-01' }),
    land('131', { period: '2020-01', ...inZone }),
  )
  expect(violations(held)).toMatchObject([
    {
      identity: { key: LAND },
      relation: 'at_most',
      parts: [
        { metric: 'land_leased', value: '114.3' },
        { metric: 'land_vacant', value: '265.46' },
      ],
      sum: '379.76',
      whole: { value: '341', period: '2020-01' },
    },
  ])
})

test.each<[string, HeldFigure[], string[]]>([
  ['what fits is no violation', [leased('114.3'), vacant('226.7'), land('341')], []],
  ['a hair too much is one', [leased('114.3'), vacant('226.70000001'), land('341')], [LAND]],
  ['one part alone can be too much', [leased('342'), land('341')], [LAND]],
  ['one part alone can be too much for a sum', [domestic('121'), firms('120')], [FIRMS]],
  ['a part that is missing is not zero', [domestic('90'), firms('120')], []],
  ['without the whole nothing can be said', [leased('114.3'), vacant('265.46')], []],
  ['without parts nothing can be said', [land('341')], []],
  ['domestic and foreign are all: equal', [domestic('90'), foreign('30'), firms('120')], []],
  ['domestic and foreign are all: too many', [domestic('91'), foreign('30'), firms('120')], [FIRMS]],
  ['domestic and foreign are all: too few', [domestic('89'), foreign('30'), firms('120')], [FIRMS]],
  [
    'IT firms are not all firms',
    [domestic('90'), foreign('30'), firms('108', { definition: 'enterprises.it-firms' })],
    [],
  ],
  ['all phases are the whole project', [ofPhase(1, '131'), ofPhase(2, '210'), land('341')], []],
  ['a phase too large', [ofPhase(1, '132'), ofPhase(2, '210'), land('341')], [PHASES]],
  ['a phase too small', [ofPhase(1, '130'), ofPhase(2, '210'), land('341')], [PHASES]],
  ['a phase that nobody has measured', [ofPhase(2, '210'), land('341')], []],
  ['a phase larger than the whole', [ofPhase(2, '342'), land('341')], [PHASES]],
  [
    'the phases are held to the project, not the zone',
    [ofPhase(1, '1'), ofPhase(2, '2'), land('9', inZone)],
    [],
  ],
  ['the widest land counts', [leased('200'), vacant('100'), land('131', inZone), land('341')], []],
  ['the widest land alone', [leased('200'), vacant('100'), land('131', inZone)], [LAND]],
])('%s', (_case, figures, expected) => {
  expect(violations(holding(...figures)).map(({ identity }) => identity.key)).toEqual(expected)
})

test.each<[string, HeldFigure[], boolean]>([
  ['over 341 ha may be more', [leased('400'), land('341', { qualifier: 'over' })], false],
  ['at least 341 ha may be more', [leased('400'), land('341', { qualifier: 'at_least' })], false],
  ['under 341 ha is not more', [leased('341.1'), land('341', { qualifier: 'under' })], true],
  ['about 341 ha may be 5% more', [leased('358.05'), land('341', { qualifier: 'about' })], false],
  ['about 341 ha is not 6% more', [leased('358.06'), land('341', { qualifier: 'about' })], true],
  ['over 341 ha leased is too much', [leased('341', { qualifier: 'over' }), vacant('1'), land('341')], true],
  ['under 400 ha leased may be less', [leased('400', { qualifier: 'under' }), land('341')], false],
  ['under 400 and 342', [leased('400', { qualifier: 'under' }), vacant('342'), land('341')], true],
  [
    'over 100 and over 50 make over 630',
    [
      domestic('100', { qualifier: 'over' }),
      foreign('50', { qualifier: 'over' }),
      firms('630', { qualifier: 'over' }),
    ],
    false,
  ],
  [
    'under 100 and 50 are not 151',
    [domestic('100', { qualifier: 'under' }), foreign('50'), firms('151')],
    true,
  ],
  [
    'about 100 and 50 may be 155',
    [domestic('100', { qualifier: 'about' }), foreign('50'), firms('155')],
    false,
  ],
  [
    'about 100 and 50 are not 156',
    [domestic('100', { qualifier: 'about' }), foreign('50'), firms('156')],
    true,
  ],
])('a word before a value is taken at its word: %s', (_case, figures, broken) => {
  expect(violations(holding(...figures))).toHaveLength(broken ? 1 : 0)
})

test.each<[string, HeldFigure[], boolean]>([
  ['3,410,000 m² are 341 ha', [leased('3410000', { unit: 'm2' }), land('341')], false],
  ['3,410,001 m² are more', [leased('3410001', { unit: 'm2' }), land('341')], true],
  ['an acre is 0.40468564224 ha', [leased('0.40468565'), land('1', { unit: 'acre' })], true],
  ['and no less', [leased('0.40468564'), land('1', { unit: 'acre' })], false],
  ['people are not land', [leased('342', { unit: 'person' }), land('341')], false],
])('units are converted exactly or not at all: %s', (_case, figures, broken) => {
  expect(violations(holding(...figures))).toHaveLength(broken ? 1 : 0)
})

test('the sum is told in the unit of the whole', () => {
  const held = holding(leased('2000000', { unit: 'm2' }), vacant('200'), land('341'))
  expect(violations(held)).toMatchObject([{ sum: '400' }])
})

test.each<[string, HeldFigure[], boolean]>([
  [
    'land stands until a later figure',
    [leased('400', { period: '2025' }), land('341', { period: '2020-01' })],
    true,
  ],
  [
    'the later figure counts',
    [leased('400', { period: '2025' }), land('341', { period: '2020' }), land('500', { period: '2024' })],
    false,
  ],
  [
    'land of a later year says nothing of an earlier one',
    [leased('400', { period: '2019' }), land('341')],
    false,
  ],
  ['land of the year under way counts', [leased('400', { period: '2021-03' }), land('341')], true],
  [
    'parts of different years are not added',
    [leased('200', { period: '2020' }), vacant('200'), land('341', { period: '2019' })],
    false,
  ],
  [
    'enterprises hold in their own year alone',
    [domestic('90'), foreign('31'), firms('120', { period: '2020' })],
    false,
  ],
  [
    'December is the end of its year',
    [domestic('90', { period: '2021-12' }), foreign('31', { period: '2021-12-31' }), firms('120')],
    true,
  ],
  [
    'March is not',
    [domestic('90', { period: '2021-03' }), foreign('31', { period: '2021-03' }), firms('120')],
    false,
  ],
  [
    'without a date nothing can be compared',
    [leased('400', { period: 'undated' }), land('341', { period: 'undated' })],
    false,
  ],
])('figures are compared at one time: %s', (_case, figures, broken) => {
  expect(violations(holding(...figures))).toHaveLength(broken ? 1 : 0)
})

const elsewhere = { en: 'Without the lake', vi: 'Không kể hồ' }
test.each<[string, HeldFigure[], boolean]>([
  ['an alternate', [leased('400', { standing: 'alternate' }), land('341')], false],
  [
    'an alternate whole',
    [leased('400'), land('500'), land('341', { ...inZone, standing: 'alternate' })],
    false,
  ],
  ['what is calculated from others', [leased('400', { status: 'derived' }), land('341')], false],
  ['a value that is not known', [leased('400', { value: null }), land('341')], false],
  ['what covers another part', [leased('400', { coverage: elsewhere }), land('341')], false],
  [
    'but what covers the same part does',
    [leased('400', { coverage: elsewhere }), land('341', { coverage: elsewhere })],
    true,
  ],
  ['another subject', [leased('400', { subject: 'beta' }), land('341')], false],
  [
    'a building, which is no phase',
    [said('land_area', '400', { subject: 'alpha-3', definition: 'land_area.phase' }), land('341')],
    false,
  ],
])('what takes no part: %s', (_case, figures, broken) => {
  expect(violations(holding(...figures))).toHaveLength(broken ? 1 : 0)
})

test('the same figures are named once, whatever else is dated between them', () => {
  const held = holding(
    ofPhase(1, '100'),
    ofPhase(2, '100'),
    land('341'),
    land('120', { ...inZone, period: '2023' }),
  )
  expect(violations(held)).toHaveLength(1)
})
