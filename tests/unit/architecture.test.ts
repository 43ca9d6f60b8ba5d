import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// What a linter cannot see.

const files = ['app', 'components', 'lib'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => `${root}/${file}`),
)
const named = (pattern: RegExp) => files.filter((file) => pattern.test(file))
const read = (file: string) => readFileSync(file, 'utf8')

test.each(named(/^lib\/[^/]+\/(queries|admin-queries|mutations|dto|publication)\.ts$/))(
  '%s stays on the server',
  (file) => {
    expect(read(file)).toMatch(/^import 'server-only'$/m)
  },
)

test.each(named(/^lib\/[^/]+\/(admin-queries|mutations)\.ts$/))(
  'every door in %s asks who is calling',
  (file) => {
    // The facts that come with the software are loaded when there is nobody yet to call.
    const doors = [...read(file).matchAll(/^export async function (\w+)(?:<.*>)?\(\s*([^)]*)/gm)]
    expect(doors.length).toBeGreaterThan(0)
    for (const [, name, parameters] of doors)
      if (name !== 'publishFacts') expect(parameters, name).toMatch(/^\s*actor: Actor\b/)
  },
)

// What everyone may do with what is their own needs no permission, and can reach nothing else.
const writesOnlyOwnRow = (body: string) =>
  /\.user\.update\(\{ where: \{ id: actor\.id \}/.test(body) && !/\$transaction/.test(body)

test.each(named(/^lib\/[^/]+\/mutations\.ts$/))('every door in %s authorises before it writes', (file) => {
  for (const body of read(file)
    .split(/^export async function /m)
    .slice(1)) {
    const name = body.slice(0, body.indexOf('('))
    const write = body.search(/\$transaction|\bsaveToDraft\(/)
    const authorised = body.search(/\bauthorize\(/)
    if (name === 'publishFacts' || writesOnlyOwnRow(body)) continue
    expect(authorised >= 0 && authorised < write, name).toBe(true)
  }
})

test.each(named(/^lib\/[^/]+\/queries\.ts$/))(
  '%s never learns who is calling, so it may be cached',
  (file) => {
    expect(read(file)).not.toMatch(/next\/headers|@\/lib\/auth/)
  },
)

test("'use server' is said only in app/**/actions.ts", () => {
  const said = named(/\.tsx?$/).filter((file) => /^['"]use server['"]/m.test(read(file)))
  expect(said.filter((file) => !/^app\/.*\/actions\.ts$/.test(file))).toEqual([])
})

test('no file is a shelf', () => {
  expect(named(/(^|\/)(utils?|helpers?|common|manager|misc|index)(\.|\/)/)).toEqual([])
})

test('every file holds one idea: none has more than 220 lines', () => {
  const long = named(/\.tsx?$/).filter((file) => read(file).split('\n').length > 221)
  expect(long).toEqual([])
})
