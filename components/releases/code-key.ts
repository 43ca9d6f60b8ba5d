import type { ChangeKind } from '@/lib/changes/change'

/** Where the words for a code are, by field, or by kind and field where kinds use one name for different things. */
const CODES: Readonly<Record<string, string>> = {
  stage: 'zones.stage',
  membership: 'zones.membership',
  'site.kind': 'zone.siteKind',
  'legal_instrument.kind': 'incentives.kinds',
  'event.kind': 'events.kinds',
  'formula.kind': 'releases.formulas',
  'rule.relation': 'releases.relations',
  'rule.partsOf': 'releases.partsOf',
  'statement.topic': 'forms.topics',
  'metric.topic': 'metrics.topics',
  nature: 'metrics.natures',
  aggregation: 'metrics.aggregations',
  cadence: 'metrics.cadences',
  categories: 'incentives.categories',
  'incentive.force': 'incentives.force',
  status: 'forms.statuses',
  confidence: 'forms.confidences',
  standing: 'forms.standings',
  quality: 'figures.quality',
  organisations: 'events.roles',
  'space.kind': 'spaces.kinds',
  sizeUnit: 'spaces.sizeUnits',
  priceUnit: 'spaces.priceUnits',
  priceBasis: 'spaces.priceBases',
  tax: 'spaces.inclusions',
  fees: 'spaces.inclusions',
  'attachment.kind': 'attachments.kinds',
  'question.answer': 'questions.answers',
  'question.unit': 'questions.units',
  'question.knownFrom': 'questions.knownFrom',
  'incentive.terms': 'incentives.termCodes',
  'incentive.criteria': 'incentives.tests',
  'legal_instrument.effects': 'incentives.effects',
  'legal_instrument.standardRates': 'incentives.taxes',
}

/** The key of the message that says a code in words; of no message when the field holds no codes. */
export const codeKey = (kind: ChangeKind, field: string, code: string) =>
  `${CODES[`${kind}.${field}`] ?? CODES[field]}.${code}`
