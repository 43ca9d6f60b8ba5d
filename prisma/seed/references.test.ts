import { expect, test } from 'vitest'
import type { Creation } from '@/lib/changes/change'
import { readFactsFile } from './facts-file'
import { readFacts } from './read-facts'

/** What a creation can be referred to by. Figures and statements are referred to by nothing. */
function identity({ kind, content }: Creation): string[] {
  switch (kind) {
    case 'source':
      return [`source ${content.id}`]
    case 'network':
    case 'place':
    case 'site':
      return [`subject ${content.key}`, `${kind} ${content.key}`]
    case 'zone':
      return [`subject ${content.slug}`, `zone ${content.slug}`]
    case 'metric':
    case 'definition':
    case 'conflict':
    case 'identity':
    case 'space':
    case 'attachment':
    case 'question':
      return [`${kind} ${content.key}`]
    case 'organisation':
    case 'legal_instrument':
    case 'incentive':
    case 'event':
      return [`${kind} ${content.slug}`]
    case 'observation':
    case 'statement':
      return []
  }
}

const named = (kind: string, ...keys: (string | null | undefined)[]) =>
  keys.flatMap((key) => (key ? [`${kind} ${key}`] : []))
const organisations = (list: readonly { slug: string }[]) =>
  named('organisation', ...list.map(({ slug }) => slug))

function references({ kind, content }: Creation): string[] {
  switch (kind) {
    case 'zone':
      return [
        ...named('network', content.network),
        ...named('place', content.place),
        ...named('zone', content.partOf),
        ...named('source', content.position?.source),
      ]
    case 'site':
      return named('zone', content.zone)
    case 'definition':
      return named('metric', content.metric)
    case 'legal_instrument':
      return named('source', content.source)
    case 'conflict':
      return named('subject', ...content.subjects)
    case 'incentive':
      return [
        ...named('subject', content.scope),
        ...named('legal_instrument', ...content.basis.map(({ instrument }) => instrument)),
        ...named('source', ...content.sources),
      ]
    case 'event':
      return [
        ...named('source', content.source),
        ...named('zone', content.host),
        ...named('place', ...content.places),
        ...named('legal_instrument', ...content.instruments),
        ...organisations(content.organisations),
      ]
    case 'observation':
      return [
        ...named('subject', content.subject),
        ...named('metric', content.metric),
        ...named('definition', content.definition),
        ...named('source', content.source),
        ...named('conflict', content.conflict),
      ]
    case 'statement':
      return [
        ...named('subject', content.subject),
        ...named('source', content.source),
        ...organisations(content.organisations),
      ]
    default:
      return []
  }
}

const { creations } = readFacts(readFactsFile())

test('everything referred to comes first', () => {
  const known = new Set<string>()
  const missing: string[] = []
  for (const creation of creations) {
    missing.push(...references(creation).filter((reference) => !known.has(reference)))
    for (const name of identity(creation)) known.add(name)
  }
  expect(missing).toEqual([])
})

test('no two things share a name', () => {
  const names = creations.flatMap(identity)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('a definition belongs to the metric that it is used under', () => {
  const foreign = creations.flatMap(({ kind, content }) =>
    kind === 'observation' && !content.definition.startsWith(`${content.metric}.`)
      ? [content.definition]
      : [],
  )
  expect(foreign).toEqual([])
})
