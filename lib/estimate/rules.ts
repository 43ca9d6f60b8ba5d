/**
 * The version of the way of calculating. It counts up when the same rules, terms and answers would give another tax:
 * when years are counted otherwise, combinations are lawful otherwise, or amounts are rounded. The law itself is data,
 * and is named by its release.
 */
export const RULES = '1'

/** What every estimate takes for granted, whoever asks; the words for each are in the messages. */
export const ASSUMPTIONS = [
  'amounts_as_given',
  'whole_tax_years',
  'one_currency',
  'no_inflation',
  'losses_not_carried_forward',
  'rules_stay',
  'one_project',
] as const
export type Assumption = (typeof ASSUMPTIONS)[number]
