import { expect, test } from 'vitest'
import { allowedBy, can, type Appointment, type Permission } from './policy'

const everywhere = (role: Appointment['role']): Appointment => ({ role, zone: null })
const inZone = (role: Appointment['role'], zone: string): Appointment => ({ role, zone })

test.each<[string, Appointment[], Permission, string | null, boolean]>([
  [
    'a contributor proposes for the own zone',
    [inZone('contributor', 'qtsc')],
    'change:propose',
    'qtsc',
    true,
  ],
  [
    'a contributor does not propose for another zone',
    [inZone('contributor', 'qtsc')],
    'change:propose',
    'dsp',
    false,
  ],
  ['a contributor does not publish', [inZone('contributor', 'qtsc')], 'change:publish', 'qtsc', false],
  ['a publisher publishes for the own zone', [inZone('publisher', 'qtsc')], 'change:publish', 'qtsc', true],
  [
    'a publisher of one zone does not speak for the nation',
    [inZone('publisher', 'qtsc')],
    'change:propose',
    null,
    false,
  ],
  ['a publisher of all zones speaks for each', [everywhere('publisher')], 'change:publish', 'can-tho', true],
  ['a publisher of all zones speaks for the nation', [everywhere('publisher')], 'change:publish', null, true],
  ['an auditor reads the trail and writes nothing', [everywhere('auditor')], 'change:propose', 'qtsc', false],
  ['roles add up', [inZone('auditor', 'qtsc'), inZone('publisher', 'dsp')], 'change:publish', 'dsp', true],
  ['no appointment, no right', [], 'change:propose', 'qtsc', false],
])('%s', (_case, appointments, permission, zone, allowed) =>
  expect(can({ appointments }, permission, zone)).toBe(allowed),
)

test.each<[string, Appointment[], Permission, Appointment | null]>([
  [
    'the appointment for the zone itself',
    [everywhere('contributor'), inZone('publisher', 'qtsc')],
    'change:propose',
    inZone('publisher', 'qtsc'),
  ],
  [
    'the one that allows the least',
    [everywhere('administrator'), everywhere('contributor')],
    'change:propose',
    everywhere('contributor'),
  ],
  [
    'one that allows it at all',
    [inZone('contributor', 'qtsc'), everywhere('publisher')],
    'change:publish',
    everywhere('publisher'),
  ],
  ['none, and then it is forbidden', [inZone('publisher', 'dsp')], 'change:publish', null],
])('somebody acts by %s', (_case, appointments, permission, held) => {
  const act = () => allowedBy({ appointments, email: 'a@zonebook.test' }, permission, 'qtsc')
  if (held) expect(act()).toEqual(held)
  else expect(act).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }))
})
