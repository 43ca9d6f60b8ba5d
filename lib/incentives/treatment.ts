import type { Term } from './schema'

/** Whether an incentive is worth an amount that the portal can work out, or can only be told in words. */
export type Treatment = 'computed' | 'described'

/** Only corporate income tax is computed: it is the one tax that follows from revenue and income alone. */
export const treatmentOf = ({ terms }: { terms: readonly Pick<Term, 'tax'>[] }): Treatment =>
  terms.some(({ tax }) => tax === 'cit') ? 'computed' : 'described'
