import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { CONFIDENCES } from '@/lib/figures/figure'
import { SOURCE_QUALITIES } from '@/lib/sources/schema'

/**
 * The shape of `prisma/facts/vietnam-zones.json`. Records are strict: a field that no reader knows of stops the
 * seed instead of being lost.
 */
const words = z.string().min(1)
const blankable = z.string()

const proof = {
  unit: blankable.nullable(),
  as_of: words.nullable(),
  source: words,
  verified: z.boolean(),
  confidence: z.enum(CONFIDENCES),
  source_quality: z.enum(SOURCE_QUALITIES),
  qualifier: z.enum(['>', '~', '>=']).optional(),
  note: words.optional(),
}

const sourcedFact = z.strictObject({
  ...proof,
  value: z.union([words, z.number(), z.tuple([z.number(), z.number()])]),
})

const zone = z
  .object({
    id: words,
    slug: words,
    membership: words,
    membership_confidence: z.enum(CONFIDENCES),
    status: words,
  })
  .catchall(z.union([sourcedFact, z.array(sourcedFact)]))

const pipelineZone = z.strictObject({ id: words, name: words, facts: z.array(sourcedFact) })

const observation = z.strictObject({
  ...proof,
  id: words,
  subject: words,
  metric: words,
  value: z.union([z.number(), words]),
  derived: z.boolean(),
})

const benchmark = z.strictObject({
  id: words,
  name: words,
  country: words,
  city: words,
  established: sourcedFact,
  metrics: z.array(z.strictObject({ ...proof, metric: words, value: z.number() })),
  coordinates: sourcedFact,
  note: words.optional(),
})

const incentive = z.strictObject({
  id: words,
  title: words,
  category: words,
  scope: words,
  gives: words,
  rate: words.nullable(),
  years: words.nullable(),
  conditions: words,
  legal_basis: z.array(
    z.strictObject({ doc: words, issued: blankable, effective: blankable, article: words.optional() }),
  ),
  status: words,
  sources: z.array(words),
  verified: z.boolean(),
  confidence: z.enum(CONFIDENCES),
  note: words.optional(),
})

const legalDocument = z.strictObject({
  id: words,
  doc: words,
  topic: words,
  issued: words,
  effective: blankable,
  status: words,
  source: words,
  verified: z.boolean(),
  source_quality: z.enum(SOURCE_QUALITIES),
  note: words.optional(),
})

const conflict = z.strictObject({ id: words, topic: words, detail: words, advice: words })

const source = z.strictObject({
  id: words,
  title: words,
  publisher: words,
  url: blankable,
  published: words,
  quality: z.enum(SOURCE_QUALITIES),
  note: blankable,
})

const visit = z.strictObject({
  id: words,
  kind: z.literal('delegation_visit'),
  date: words,
  host: words,
  visitor: words,
  purpose: words,
  topics: z.array(words),
  source: words,
})

const seminar = z.strictObject({
  id: words,
  kind: z.literal('seminar'),
  date: words,
  place: words,
  name_en: words,
  organisers: z.array(words),
  figures: z.record(words, z.union([z.number(), words])),
  cities: z.array(words),
  legal_references: z.array(words),
  exhibition_topics: z.array(words),
  source: words,
})

const factsFile = z.strictObject({
  meta: z.object({ compiled: z.iso.date() }),
  zones: z.array(zone),
  pipeline_zones: z.array(pipelineZone),
  observations: z.array(observation),
  incentives: z.array(incentive),
  legal_documents: z.array(legalDocument),
  benchmarks: z.array(benchmark),
  conflicts: z.array(conflict),
  gaps: z.array(words),
  sources: z.array(source),
  events: z.array(z.discriminatedUnion('kind', [visit, seminar])),
})

export type FactsFile = z.output<typeof factsFile>
export type SourcedFact = z.output<typeof sourcedFact>
export type FactsZone = z.output<typeof zone>

/** The JSON of a file in `prisma/facts`. */
export function readFactsJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../facts/${name}`, import.meta.url), 'utf8'))
}

/** The bundled facts, in the shape that the readers rely on. */
export const readFactsFile = (): FactsFile => factsFile.parse(readFactsJson('vietnam-zones.json'))
