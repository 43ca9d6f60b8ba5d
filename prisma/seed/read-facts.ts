import type { ChangeKind, Creation } from '@/lib/changes/change'
import type { FactsFile } from './facts-file'
import { mergeLedger, type Reading } from './ledger'
import { definitionCreations, metricCreations } from './metrics'
import { NETWORKS } from './networks'
import { organisationCreations } from './organisations'
import { placeCreations, VIETNAMESE_PLACES } from './places'
import { readBenchmarks } from './read-benchmarks'
import { readConflicts } from './read-conflicts'
import { readEvents } from './read-events'
import { readExchangeRates } from './read-exchange-rates'
import { readFigures } from './read-figures'
import { identityCreations } from './read-identities'
import { questionCreations } from './incentive-terms'
import { readIncentives } from './read-incentives'
import { readLaw } from './read-law'
import { readProspects } from './read-prospects'
import { readSources } from './read-sources'
import { readStatements } from './read-statements'
import { readZones } from './read-zones'
import { SITES } from './sites'

/** What is referred to comes before what refers to it. Conflicts name zones and sites, and figures name conflicts. */
const ORDER: readonly ChangeKind[] = [
  'source',
  'network',
  'place',
  'organisation',
  'legal_instrument',
  'metric',
  'definition',
  'identity',
  'zone',
  'site',
  'conflict',
  'event',
  'question',
  'incentive',
  'observation',
  'statement',
]

const tables = (): Reading => ({
  creations: [
    ...NETWORKS.map((content): Creation => ({ kind: 'network', content })),
    ...placeCreations(VIETNAMESE_PLACES),
    ...organisationCreations(),
    ...metricCreations(),
    ...definitionCreations(),
    ...identityCreations(),
    ...questionCreations(),
    ...SITES.map((content): Creation => ({ kind: 'site', content })),
  ],
  ledger: [],
})

/**
 * The bundled facts as the first release: what to publish, in an order in which each thing is there before it is
 * referred to, and a ledger of where every fact went.
 * @throws when a fact has no Vietnamese, no definition, no unit or no place that the readers know; the message names it
 */
export function readFacts(file: FactsFile): Reading {
  const figures = readFigures(file)
  const readings = [
    tables(),
    readSources(file),
    readExchangeRates(file),
    readZones(file),
    readProspects(file),
    readBenchmarks(file),
    readLaw(file),
    readIncentives(file),
    readConflicts(file),
    readEvents(file, figures.creations),
    readStatements(file),
    figures,
  ]
  const creations = readings
    .flatMap((reading) => reading.creations)
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  return { creations, ledger: mergeLedger(readings.flatMap((reading) => reading.ledger)) }
}
