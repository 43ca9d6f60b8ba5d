import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressLines } from './paper'

test.each([
  ['a short one stays whole', 'https://a.vn/en/zones/qtsc', 60, ['https://a.vn/en/zones/qtsc']],
  [
    'a long one is broken after a comma',
    'https://a.vn/vi/briefing?zones=qtsc,dsp,fpt-complex',
    40,
    ['https://a.vn/vi/briefing?zones=qtsc,dsp,', 'fpt-complex'],
  ],
])('%s', (_case, address, most, lines) => expect(addressLines(address, most)).toEqual(lines))

test('nothing is put between the lines of an address', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.constantFrom('https:', '/', ',', '&', '?', 'qtsc', 'fpt-complex'))
        .map((parts) => parts.join('')),
      fc.integer({ min: 1, max: 80 }),
      (address, most) => {
        expect(addressLines(address, most).join('')).toBe(address)
      },
    ),
  )
})
