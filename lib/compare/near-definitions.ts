/**
 * Definitions that word the same count differently, so that their values can be read against each other with care. Any
 * other two definitions count different things: of the firms of one zone, 82 of 298 were IT firms.
 */
const NEAR: readonly (readonly string[])[] = [
  // Whichever word a source uses for the firms of a park, it leaves none out that it names.
  [
    'enterprises.firms',
    'enterprises.businesses',
    'enterprises.business-entities',
    'enterprises.member-companies',
  ],
  // People at work there; where the source breaks off, students may be among them.
  ['workforce.people', 'workforce.jobs', 'workforce.possibly-with-students'],
  // Whose revenue is added up is not said by either.
  ['revenue.zone-total', 'revenue.all-zones-in-a-year'],
  // Revenue by land; by which land is judged by itself.
  ['usd_per_ha_year.all-zones', 'usd_per_ha_year.revenue-by-total-land'],
  // The same ratio, stated or calculated.
  ['productivity.revenue-per-person', 'productivity.revenue-by-workforce'],
]

export const isNear = (one: string, other: string) =>
  NEAR.some((group) => group.includes(one) && group.includes(other))
