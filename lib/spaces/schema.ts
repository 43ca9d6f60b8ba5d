import * as z from 'zod'
import { CONFIDENCES } from '@/lib/figures/figure'
import { bilingual, decimal, line, optionalBilingual, partialDate, period, slug } from '@/lib/shared/fields'
import { INCLUSIONS, PRICE_BASES, PRICE_UNITS, SIZE_UNITS, SPACE_KINDS } from './space'

const positive = (value: string) => !value.startsWith('-') && /[1-9]/.test(value)

/** What can be leased in a zone, and its price as it is quoted. A price names its unit and basis, or there is none. */
export const spaceContent = z
  .object({
    key: slug,
    zone: slug,
    site: slug.nullable(),
    kind: z.enum(SPACE_KINDS),
    name: bilingual(200),
    description: optionalBilingual(4000),
    size: decimal.refine(positive, 'positive').nullable(),
    sizeUnit: z.enum(SIZE_UNITS).nullable(),
    availableFrom: partialDate.nullable(),
    price: decimal.refine((value) => !value.startsWith('-'), 'not_negative').nullable(),
    priceUnit: z.enum(PRICE_UNITS).nullable(),
    priceBasis: z.enum(PRICE_BASES).nullable(),
    /** The last year of the term that a price for the whole term pays. */
    priceTermEnd: z.int().min(1990).max(2200).nullable(),
    tax: z.enum(INCLUSIONS),
    fees: z.enum(INCLUSIONS),
    period,
    note: optionalBilingual(1000),
    verified: z.boolean(),
    confidence: z.enum(CONFIDENCES),
    source: line(40),
  })
  .superRefine(({ size, sizeUnit, price, priceUnit, priceBasis, priceTermEnd }, context) => {
    const wrong = (path: string) => context.addIssue({ code: 'custom', path: [path], message: 'required' })
    if (size !== null && sizeUnit === null) wrong('sizeUnit')
    if (size === null && sizeUnit !== null) wrong('size')
    if (price !== null && priceUnit === null) wrong('priceUnit')
    if (price !== null && priceBasis === null) wrong('priceBasis')
    if (price === null && (priceUnit !== null || priceBasis !== null)) wrong('price')
    if ((priceBasis === 'whole_term') !== (priceTermEnd !== null)) wrong('priceTermEnd')
  })
export type SpaceContent = z.output<typeof spaceContent>
