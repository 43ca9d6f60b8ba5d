/**
 * What an incentive grants, as a calculation can use it. All of it is data: when a count starts and how long it may
 * wait are terms of a law, and laws differ.
 */

export const TAXES = ['cit', 'pit', 'vat', 'land_rent', 'import_duty'] as const
export type Tax = (typeof TAXES)[number]

/** A rate in place of the standard one, years with less tax or none, or more years of those. */
export const TERM_KINDS = ['rate', 'relief', 'extension'] as const
export type TermKind = (typeof TERM_KINDS)[number]

/** From which year on years are counted: the first with revenue, or the first with taxable income. */
export const COUNT_STARTS = ['first_revenue', 'first_taxable_income'] as const
export type CountStart = (typeof COUNT_STARTS)[number]

/** When a count of years starts; `atLatestIn` is a year of the project, where the first with revenue is year 1. */
export type Count = { from: CountStart; atLatestIn: number | null }

/** A rate in place of the standard one. Percent as decimal text; `years` is null where it holds for the whole project. */
export type RateTerm = { percent: string; years: number | null; count: Count }

/** Years without tax, and after them years in which a part of it is let off. */
export type ReliefTerm = { exemptYears: number; reducedYears: number; reducedBy: string; count: Count }

/**
 * Relief that is drawn out: 1.5 times as long. Part of a year is not granted, for a tax year is exempt or it is not; a
 * term says "up to", so that rounding down never promises more.
 */
export type Extension = { times: string }

/** What of one lawful combination bears on the tax of a project. */
export type TaxTerms = { rate: RateTerm | null; relief: ReliefTerm | null; extension: Extension | null }
