import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { WORDS } from './words'

type Tree = { [key: string]: string | Tree }

function entries(tree: Tree, path: string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[[...path, key].join('.'), value] as [string, string]]
      : entries(value, [...path, key]),
  )
}

/** The names that a message expects: `{count, plural, one {# zone} other {# zones}}` expects `count`. */
function argumentsOf(message: string): string[] {
  const names: string[] = []
  let depth = 0
  for (let at = 0; at < message.length; at++) {
    if (message[at] === '}') depth--
    if (message[at] !== '{') continue
    const [, name] = /^\{(\w+)\s*[,}]/.exec(message.slice(at)) ?? []
    if (name !== undefined && depth % 2 === 0) names.push(name)
    depth++
  }
  return [...new Set(names)].toSorted()
}

const [english, vietnamese] = [new Map(entries(WORDS.en)), new Map(entries(WORDS.vi))]

describe('English and Vietnamese are equals', () => {
  test('both say the same things', () =>
    expect([...vietnamese.keys()].toSorted()).toEqual([...english.keys()].toSorted()))

  test.each([...english])('%s expects the same in both', (key, message) =>
    expect(argumentsOf(vietnamese.get(key) ?? '')).toEqual(argumentsOf(message)),
  )

  test.each([...english, ...vietnamese])('%s says something', (_key, message) =>
    expect(message.trim()).not.toBe(''),
  )
})

test.each(['en', 'vi'] as const)('every %s file is spoken', (locale) => {
  const files = readdirSync(new URL(`messages/${locale}`, import.meta.url)).map((file) =>
    file.replace('.json', ''),
  )
  expect(files.toSorted()).toEqual(Object.keys(WORDS[locale]).toSorted())
})

test.each([
  ['Nothing', []],
  ['{metric} of {subject}', ['metric', 'subject']],
  ['{count, plural, one {# zone in {place}} other {# zones}}', ['count', 'place']],
])('the arguments of %s', (message, expected) => expect(argumentsOf(message)).toEqual(expected))
