/** What zones are weighed by: price and room of what they lease, then what is reported of them. */
export const CRITERIA = ['price', 'room', 'talent', 'firms', 'land', 'output'] as const
export type Criterion = (typeof CRITERIA)[number]

/** The metric whose figure is weighed, for criteria that weigh a figure of the zone. */
export const WEIGHED_METRICS = {
  talent: 'workforce',
  firms: 'enterprises',
  land: 'land_area',
  output: 'usd_per_ha_year',
} as const satisfies Partial<Record<Criterion, string>>

/** Every metric that is read of each zone: those that are weighed, and those that say whether there is room. */
export const READ_METRICS = [
  ...Object.values(WEIGHED_METRICS),
  'land_vacant',
  'capacity',
  'occupancy',
] as const
export type ReadMetric = (typeof READ_METRICS)[number]

export type Weights = Readonly<Record<Criterion, string>>

/** Unless the reader says otherwise, all count alike but one: revenue per hectare is known for very few. */
export const EVEN: Weights = { price: '20', room: '20', talent: '20', firms: '20', land: '20', output: '0' }
