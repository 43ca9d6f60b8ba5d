import type { InputReference } from '@/lib/figures/schema'

const NATION = 'vn-digital-zones'

/** What the facts' own derived figures were worked out from, as their notes say, by path of the fact. */
export const DERIVED_FROM: Readonly<Record<string, readonly InputReference[]>> = {
  // "Half of 42,450": the ministry said that the workforce had doubled since 2013.
  'observations/O025': [
    {
      role: 'factor',
      subject: NATION,
      metric: 'workforce',
      definition: 'workforce.people',
      period: '2025-12-05',
    },
  ],
  // "10 x 258.8"
  'observations/O026': [
    {
      role: 'factor',
      subject: NATION,
      metric: 'usd_per_ha_year',
      definition: 'usd_per_ha_year.all-zones',
      period: '2025-12-05',
    },
    {
      role: 'factor',
      subject: NATION,
      metric: 'land_area',
      definition: 'land_area.all-zones',
      period: '2025-12-05',
    },
  ],
  // "VND 13,700 bn / 43 ha at about VND 23,200 per USD"
  'observations/O054': [
    {
      role: 'numerator',
      subject: 'qtsc',
      metric: 'revenue',
      definition: 'revenue.zone-total',
      period: '2020',
    },
    {
      role: 'denominator',
      subject: 'qtsc',
      metric: 'land_area',
      definition: 'land_area.zone',
      period: '2017',
    },
    // "at about VND 23,200 per USD": the average of the year, 23,208.37, rounded.
    {
      role: 'rate',
      subject: 'viet-nam',
      metric: 'exchange_rate',
      definition: 'exchange_rate.official-annual-average',
      period: '2020',
    },
  ],
}
