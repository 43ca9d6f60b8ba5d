import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holding, said } from '@/tests/support/held'
import type { HeldFigure } from './held'
import { violations } from './violations'

const QUALIFIERS = ['exact', 'about', 'over', 'at_least', 'under'] as const

/** Hundredths of a hectare, so that the truth of a test is whole numbers and needs no float. */
const hundredths = fc.integer({ min: 1, max: 10_000_000 })
const asText = (amount: number) => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`
const year = fc.integer({ min: 1990, max: 2030 }).map(String)

/** A value as some source could truthfully state it. */
const stated = (metric: string, truth: number, period: string, but: Partial<HeldFigure> = {}) =>
  fc.constantFrom(...QUALIFIERS).chain((qualifier) => {
    const figure = (amount: number) => said(metric, asText(amount), { period, qualifier, ...but })
    if (qualifier === 'exact') return fc.constant(figure(truth))
    if (qualifier === 'under') return fc.integer({ min: truth, max: truth * 2 }).map(figure)
    if (qualifier === 'about')
      return fc.integer({ min: Math.ceil(truth / 1.05), max: Math.floor(truth / 0.95) }).map(figure)
    return fc.integer({ min: 0, max: truth }).map(figure)
  })

const land = fc.record({ leased: hundredths, vacant: hundredths, other: fc.nat(1_000_000), period: year })

test('whatever is true is never refused, however sources word it and in whatever order it comes', () => {
  const truths = land.chain(({ leased, vacant, other, period }) =>
    fc
      .tuple(
        stated('land_leased', leased, period),
        stated('land_vacant', vacant, period),
        stated('land_area', leased + vacant + other, period),
        stated('land_area', leased, period, { definition: 'land_area.zone' }),
      )
      .chain((figures) => fc.shuffledSubarray(figures))
      // Where the widest land is not stated, what is stated is taken for it: so it is never left out by itself.
      .filter(
        (figures) =>
          !figures.some(({ definition }) => definition === 'land_area.zone') ||
          figures.some(({ metric, definition }) => metric === 'land_area' && definition !== 'land_area.zone'),
      ),
  )
  fc.assert(
    fc.property(truths, (figures) => {
      expect(violations(holding(...figures))).toEqual([])
    }),
  )
})

const firms = fc.record({ domestic: fc.nat(100_000), foreign: fc.nat(100_000), period: year })

test('a sum that is right is never refused, and one that is off by anything always is, both ways', () => {
  fc.assert(
    fc.property(firms, fc.integer({ min: -1000, max: 1000 }), ({ domestic, foreign, period }, off) => {
      const total = domestic + foreign + off
      fc.pre(total >= 0)
      const figures = [
        said('domestic_enterprises', String(domestic), { period }),
        said('foreign_enterprises', String(foreign), { period }),
        said('enterprises', String(total), { period }),
      ]
      expect(violations(holding(...figures))).toHaveLength(off === 0 ? 0 : 1)
    }),
  )
})

test('a part too large is always refused, by a violation that names every figure in it, whatever the order', () => {
  const tooMuch = land.chain(({ leased, vacant, other, period }) => {
    const figures = [
      said('land_leased', asText(leased + other + 1), { period }),
      said('land_vacant', asText(vacant), { period }),
      said('land_area', asText(leased + vacant + other), { period }),
    ]
    return fc.record({
      figures: fc.constant(figures),
      shuffled: fc.shuffledSubarray(figures, { minLength: 3 }),
    })
  })
  fc.assert(
    fc.property(tooMuch, ({ figures, shuffled }) => {
      const [leased, vacant, whole] = figures
      const found = violations(holding(...shuffled))
      expect(found).toEqual(violations(holding(...figures)))
      expect(found).toMatchObject([{ parts: [leased, vacant], whole }])
    }),
  )
})

test('a part beyond all tolerance is refused even where every source says "about"', () => {
  fc.assert(
    fc.property(land, ({ leased, vacant, period }) => {
      const about = { period, qualifier: 'about' } as const
      const figures = [
        said('land_leased', asText(leased), about),
        said('land_vacant', asText(vacant), about),
        // 0.95 of the parts against 1.05 of the whole: less than 0.904 of them contradicts.
        said('land_area', asText(Math.floor((leased + vacant) * 0.9)), about),
      ]
      expect(violations(holding(...figures))).toHaveLength(1)
    }),
  )
})
