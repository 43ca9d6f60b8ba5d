import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ZONE_COLOURS, zoneColour, zoneLooks } from './zone-colour'

const KNOWN = [
  'qtsc',
  'dsp',
  'cau-giay',
  'fpt-complex',
  'ditp',
  'dsp2',
  'can-tho',
  'vn-digital-zones',
  'suzhou',
]
const keys = fc.uniqueArray(fc.oneof(fc.constantFrom(...KNOWN), fc.stringMatching(/^[a-z][a-z-]{1,12}$/)), {
  minLength: 2,
  maxLength: 6,
})

describe('the looks of zones', () => {
  test('tell any six apart that are compared', () =>
    fc.assert(
      fc.property(keys, (compared) => {
        const looks = [...zoneLooks(compared).values()].map(({ colour, dash }) => `${colour} ${dash}`)
        expect(new Set(looks).size).toBe(compared.length)
      }),
    ))

  test('keep each its colour in any company, and its dashes in any order', () =>
    fc.assert(
      fc.property(keys, (compared) => {
        const looks = zoneLooks(compared)
        for (const key of compared) expect(looks.get(key)?.colour).toBe(zoneColour(key))
        expect(new Map(zoneLooks(compared.toReversed()))).toEqual(looks)
      }),
    ))

  test('give the first eight zones a colour each and an unbroken line', () => {
    const looks = [
      ...zoneLooks(['qtsc', 'dsp', 'cau-giay', 'fpt-complex', 'ditp', 'dsp2', 'can-tho', 'binh-duong']),
    ]
    expect(new Set(looks.map(([, { colour }]) => colour)).size).toBe(ZONE_COLOURS)
    expect(looks.every(([, { dash }]) => dash === null)).toBe(true)
  })
})

type Rgb = [number, number, number]
const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
const read = (hex: string): Rgb => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => linear(parseInt(hex.slice(i, i + 2), 16) / 255))
  return [r, g, b]
}
const seen = (matrix: readonly number[], [r, g, b]: Rgb): Rgb => {
  const row = (i: number) => (matrix[i] ?? 0) * r + (matrix[i + 1] ?? 0) * g + (matrix[i + 2] ?? 0) * b
  return [row(0), row(3), row(6)].map((one) => Math.min(1, Math.max(0, one))) as Rgb
}
/** OKLab, in which equal distances look equally far apart. */
function lab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}
const apart = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
const light = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b
const contrast = (a: Rgb, b: Rgb) =>
  (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05)

// Machado, Oliveira and Fernandes (2009), full severity.
const EYES = {
  'full sight': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}

const css = readFileSync('app/globals.css', 'utf8')
const themed = (name: string): [string, string] => {
  const [, day = '', night = ''] =
    new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? []
  return [day, night]
}

describe.each([
  ['light', 0],
  ['dark', 1],
])('the eight colours in the %s theme', (_theme, i) => {
  const paper = read(themed('paper')[i] ?? '')
  const colours = Array.from({ length: ZONE_COLOURS }, (_, n) => read(themed(`zone-${n + 1}`)[i] ?? ''))

  test('stand out from the paper by 3 to 1', () => {
    for (const colour of colours) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.entries(EYES))('are told apart with %s', (_eyes, matrix) => {
    const seenBy = colours.map((colour) => lab(seen(matrix, colour)))
    const distances = seenBy.flatMap((one, a) => seenBy.slice(a + 1).map((other) => apart(one, other)))
    expect(Math.min(...distances)).toBeGreaterThan(0.075)
  })
})
