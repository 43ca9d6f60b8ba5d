import { Decimal } from 'decimal.js'
import { expect, test } from 'vitest'
import { CONTENT } from '@/lib/changes/change'
import { factsIn } from './fact-paths'
import { readFactsFile, readFactsJson } from './facts-file'
import { readFacts } from './read-facts'

const json = readFactsJson('vietnam-zones.json')
const facts = factsIn(json)
const { creations, ledger } = readFacts(readFactsFile())
const entries = new Map(ledger.map((entry) => [entry.path, entry]))

const observations = creations.flatMap(({ kind, content }) => (kind === 'observation' ? [content] : []))
const carriedWords = (path: string) => JSON.stringify(entries.get(path)?.carriedBy ?? [])

test('every creation is what its kind may say, in both languages', () => {
  const wrong = creations.filter(({ kind, content }) => !CONTENT[kind].safeParse(content).success)
  expect(wrong).toEqual([])
})

test('every fact of the file is in the ledger exactly once', () => {
  expect(ledger.map(({ path }) => path).toSorted()).toEqual(facts.map(({ path }) => path).toSorted())
})

test('every fact is carried by something published, but the one that says not to be', () => {
  const published = new Set(creations)
  const carried = ledger.filter(({ carriedBy }) => carriedBy.length > 0)
  expect(ledger.filter((entry) => !carried.includes(entry)).map(({ path }) => path)).toEqual([
    'zones/ditp/land_available',
  ])
  expect(carried.flatMap(({ carriedBy }) => carriedBy).filter((one) => !published.has(one))).toEqual([])
  expect(entries.get('zones/ditp/land_available')?.withheld).not.toBeNull()
})

const TOLD_IN_WORDS = [
  'value',
  'note',
  'title',
  'gives',
  'conditions',
  'topic',
  'detail',
  'advice',
  'status',
  'url',
]
const UNSAID = ['', '-']

test('the words of every fact stand in what carries it', () => {
  const lost = facts.flatMap(({ path, fact }) => {
    if (typeof fact !== 'object' || fact === null || entries.get(path)?.withheld) return []
    return Object.entries(fact)
      .filter(
        ([key, words]) => TOLD_IN_WORDS.includes(key) && typeof words === 'string' && !UNSAID.includes(words),
      )
      .filter(([, words]) => !carriedWords(path).includes(JSON.stringify(words).slice(1, -1)))
      .map(([key]) => `${path}/${key}`)
  })
  expect(lost).toEqual([])
})

/** The scale that the words of a unit name, read from the words alone. */
const scaleIn = (unit: string) => {
  const [word = ''] = /million|billion|crore/.exec(unit) ?? []
  return { million: '1e6', billion: '1e9', crore: '1e7' }[word] ?? '1'
}

const numbers = facts.flatMap(({ path, fact }) => {
  if (typeof fact !== 'object' || fact === null || !('value' in fact) || !('unit' in fact)) return []
  const { value, unit } = fact
  return typeof value === 'number' && typeof unit === 'string' ? [{ path, value, unit }] : []
})

/** Counted in the text of the file, benchmarks' founding years left out. */
const numbersPrinted = () => JSON.stringify(json).match(/"value":[\d.]+,"unit":"/g)?.length ?? 0

test('no number has changed on its way to its plain unit', () => {
  const changed = numbers.filter(({ path, value, unit }) => {
    const published = new Decimal(String(value)).times(scaleIn(unit)).toFixed()
    const carriedBy = entries.get(path)?.carriedBy ?? []
    return !carriedBy.some(({ kind, content }) => kind === 'observation' && content.value === published)
  })
  expect(changed).toEqual([])
  expect(numbers).toHaveLength(numbersPrinted())
})

test('one figure is ruled for a subject, metric, period and definition', () => {
  const keys = observations
    .filter(({ standing }) => standing === 'ruled')
    .map(({ subject, metric, period, definition }) => [subject, metric, period, definition].join(' '))
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('what rests on background knowledge is not verified', () => {
  const background = creations.filter(({ content }) => 'source' in content && content.source === 'BK')
  expect(background.filter(({ content }) => 'verified' in content && content.verified)).toEqual([])
})

// A definition with a formula is used by what is calculated.
test('every definition and organisation is used', () => {
  const users = creations.filter(({ kind }) =>
    ['observation', 'statement', 'event', 'identity'].includes(kind),
  )
  const used = JSON.stringify(users)
  const unused = creations.filter(
    ({ kind, content }) =>
      (kind === 'definition' && content.formula === null && !used.includes(`"${content.key}"`)) ||
      (kind === 'organisation' && !used.includes(`"slug":"${content.slug}"`)),
  )
  expect(unused).toEqual([])
})

test('the quality that the file gives with each fact is that of its source', () => {
  const qualities = new Map(
    creations.flatMap(({ kind, content }) => (kind === 'source' ? [[content.id, content.quality]] : [])),
  )
  const differing = facts.filter(({ fact }) => {
    if (typeof fact !== 'object' || fact === null || !('source_quality' in fact) || !('source' in fact))
      return false
    return qualities.get(String(fact.source)) !== fact.source_quality
  })
  expect(differing).toEqual([])
})

/** 17 April 2001. */
const inWords = (date: string) =>
  new Date(date).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })

test('every date of an instrument is printed in the file', () => {
  const printed = JSON.stringify(json)
  const dates = creations.flatMap(({ kind, content }) =>
    kind === 'legal_instrument' ? [content.issued, content.effective] : [],
  )
  const made = dates.filter((date) => date && !printed.includes(date) && !printed.includes(inWords(date)))
  expect(made).toEqual([])
})
