import { ESLint } from 'eslint'
import { beforeAll, expect, test } from 'vitest'

const linter = new ESLint()

/** What the linter says of a line of code, were it in this file. */
async function verdict(filePath: string, code: string) {
  const [result] = await linter.lintText(`${code}\n`, { filePath, warnIgnored: true })
  return (result?.messages ?? []).map(({ ruleId }) => ruleId)
}

const LAW = 'boundaries/dependencies'
const DOORS_ONLY = '@typescript-eslint/no-restricted-imports'

// The first line costs reading the whole configuration with its plugins.
beforeAll(() => verdict('lib/shared/planted.ts', ''), 60_000)

test.each([
  [
    'shared code imports nothing above it',
    'lib/shared/planted.ts',
    "export * from '@/lib/platform/log'",
    LAW,
  ],
  ['the platform knows no noun', 'lib/platform/planted.ts', "export * from '@/lib/zones/zone'", LAW],
  ['a noun knows no component', 'lib/zones/planted.ts', "export * from '@/components/ui/notice'", LAW],
  ['a noun knows no page', 'lib/zones/planted.ts', "export * from '@/app/fonts'", LAW],
  ['a noun knows no entry', 'lib/zones/planted.ts', "export * from '@/lib/entry/form'", LAW],
  [
    'a component opens no public door',
    'components/zones/planted.tsx',
    "export * from '@/lib/zones/queries'",
    LAW,
  ],
  [
    'a component opens no private door',
    'components/zones/planted.tsx',
    "export * from '@/lib/changes/mutations'",
    LAW,
  ],
  ['a component knows no sign-in', 'components/zones/planted.tsx', "export * from '@/lib/auth/actor'", LAW],
  ['a page holds no database', 'app/planted.ts', "export * from '@/lib/platform/db'", LAW],
  ['an entry holds no database', 'lib/entry/planted.ts', "export * from '@/lib/platform/db'", LAW],
  [
    'a rule holds no database',
    'lib/zones/planted.ts',
    "import { db } from '@/lib/platform/db'\nexport const held = db",
    DOORS_ONLY,
  ],
  [
    'a page reads no environment',
    'app/planted.ts',
    'export const port = process.env.PORT',
    'no-restricted-syntax',
  ],
  [
    'a noun reads no environment',
    'lib/zones/planted.ts',
    "export const port = process.env['PORT']",
    'no-restricted-syntax',
  ],
  [
    'nothing is any',
    'lib/zones/planted.ts',
    'export const x = (y: any) => String(y)',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'nothing is asserted to be there',
    'lib/zones/planted.ts',
    'export const x = (y?: string) => y!',
    '@typescript-eslint/no-non-null-assertion',
  ],
])('%s', async (_law, file, planted, rule) => expect(await verdict(file, planted)).toContain(rule))

test.each([
  ['a page opens a door', 'app/planted.ts', "export * from '@/lib/zones/queries'"],
  [
    'a component knows the shapes of a noun',
    'components/zones/planted.tsx',
    "export * from '@/lib/zones/zone'",
  ],
  [
    'a door holds the database',
    'lib/events/queries.ts',
    "import { db } from '@/lib/platform/db'\nexport const held = db",
  ],
])('%s', async (_right, file, code) => expect(await verdict(file, code)).toEqual([]))
