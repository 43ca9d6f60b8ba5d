import type { StatementTopic } from '@/lib/statements/statement'

/** What the file's names for the facts of a profile are about. */
export const TOPIC_OF_KEY: Record<string, StatementTopic> = {
  name_en: 'name',
  name_vi: 'name',
  city: 'location',
  operator: 'operator',
  established: 'establishment',
  recognition: 'recognition',
  address: 'address',
  distance: 'location',
  distances: 'location',
  sectors: 'sectors',
  tenants: 'tenants',
  infrastructure: 'infrastructure',
  buildings: 'buildings',
  occupancy: 'occupancy',
  planned_capacity: 'capacity',
  demand: 'demand',
  targets: 'targets',
  implementation: 'implementation',
  land_conversion: 'land',
  expansion: 'expansion',
  chain: 'chain',
  ranking: 'ranking',
  contact: 'contact',
  website: 'website',
}

/** The facts in words of parks in preparation. */
export const TOPIC_OF_PROSPECT_FACT: Record<string, StatementTopic> = {
  'pipeline_zones/hanoi-fpt-tay-tuu/facts/1': 'implementation',
  'pipeline_zones/hanoi-fpt-tay-tuu/facts/2': 'implementation',
  'pipeline_zones/mekong-itp/facts/0': 'chain',
  'pipeline_zones/mekong-itp/facts/1': 'chain',
}
