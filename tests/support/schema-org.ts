import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Validator from '@adobe/structured-data-validator'

const TYPES = join(process.cwd(), 'node_modules/schema-dts/dist/schema.d.ts')

const id = (name: string) => ({ '@id': `schema:${name}` })

/**
 * The vocabulary of schema.org in the form in which the validator wants it. It is published on a site that tests cannot
 * reach; schema-dts is made from it, class by class and property by property, and says the same.
 */
function vocabulary() {
  const [parents, domains] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()]
  const add = (to: Map<string, Set<string>>, key: string, value?: string) => {
    const known = to.get(key) ?? new Set()
    to.set(key, value === undefined ? known : known.add(value))
  }
  let inside: string | null = null
  for (const line of readFileSync(TYPES, 'utf8').split('\n')) {
    const [, name, above = ''] = /^interface (\w+)Base extends (.+) \{/.exec(line) ?? []
    const [, leaf, base] = /^export interface (\w+)Leaf extends (\w+)Base/.exec(line) ?? []
    const [, property] = /^ {4}"(\w+)"\?:/.exec(line) ?? []
    if (name !== undefined) {
      inside = name
      add(parents, name)
      for (const parent of above.matchAll(/(\w+)Base\b/g)) add(parents, name, parent[1])
    } else if (leaf !== undefined && base !== undefined) {
      inside = null
      add(parents, leaf, leaf === base ? undefined : base)
    } else if (property !== undefined && inside !== null) add(domains, property, inside)
    else if (line === '}') inside = null
  }
  return {
    '@graph': [
      ...[...parents].map(([name, above]) => ({
        '@type': 'rdfs:Class',
        ...id(name),
        'rdfs:subClassOf': [...above].map(id),
      })),
      ...[...domains].map(([name, of]) => ({
        '@type': 'rdf:Property',
        ...id(name),
        'schema:domainIncludes': [...of].map(id),
      })),
    ],
  }
}

let known: ReturnType<typeof vocabulary> | undefined

/** What search engines would not read of a thing: words that schema.org does not have, and what they require. */
export async function misread(thing: object): Promise<string[]> {
  const copy = JSON.parse(JSON.stringify(thing)) as { '@type': string }
  const validator = new Validator((known ??= vocabulary()))
  const issues = await validator.validate({ jsonld: { [copy['@type']]: [copy] }, microdata: {}, rdfa: {} })
  return [...issues.map(({ issueMessage }) => issueMessage), ...missing(copy)]
}

/** What Google asks of things that the validator has no rules for. */
const REQUIRED: Record<string, readonly string[]> = {
  Dataset: ['name', 'description', 'distribution', 'variableMeasured', 'creator'],
  Event: ['name', 'startDate', 'location'],
  Place: ['name', 'address', 'url'],
  GovernmentService: ['name', 'description', 'serviceType', 'areaServed'],
  WebSite: ['name', 'url', 'potentialAction'],
}

function missing(thing: { '@type': string; description?: string }): string[] {
  const lacks = (REQUIRED[thing['@type']] ?? []).filter((name) => !Object.hasOwn(thing, name))
  const short = thing['@type'] === 'Dataset' && (thing.description ?? '').length < 50
  return [...lacks.map((name) => `${name} is missing`), ...(short ? ['description is too short'] : [])]
}
