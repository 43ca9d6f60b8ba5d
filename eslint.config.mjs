import boundaries from 'eslint-plugin-boundaries'
import next from 'eslint-config-next/core-web-vitals'
import ts from 'typescript-eslint'

const may = (type, ...types) => ({
  from: { element: { type } },
  allow: { to: { element: { types: { anyOf: types } } } },
})

const elements = [
  { type: 'app', pattern: 'app' },
  { type: 'component', pattern: 'components/*', capture: ['family'] },
  { type: 'entry', pattern: 'lib/entry' },
  { type: 'auth', pattern: 'lib/auth' },
  { type: 'audit', pattern: 'lib/audit' },
  { type: 'words', pattern: 'lib/words' },
  { type: 'platform', pattern: 'lib/platform' },
  { type: 'shared', pattern: 'lib/shared' },
  { type: 'noun', pattern: 'lib/*', capture: ['noun'] },
  { type: 'generated', pattern: 'prisma/generated' },
]

const files = [
  { category: 'door', pattern: '**/lib/*/{queries,admin-queries,mutations,jobs}.ts' },
  { category: 'database', pattern: '**/lib/platform/db.ts' },
]

// The files of a noun that may hold the database, beside its doors: what several doors of the noun share.
const HOLDS_DATABASE = '**/lib/*/{queries,admin-queries,mutations,jobs,stored,references,sign-in,actor}.ts'

export default ts.config(
  { ignores: ['.next/', '.zonebook/', 'node_modules/', 'prisma/generated/', 'next-env.d.ts'] },
  ...next,
  ...ts.configs.strict.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['{app,components,lib}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: './tsconfig.json' } },
      'boundaries/elements': elements,
      'boundaries/files': [...files, { category: 'idea', pattern: '**/lib/*/*.ts' }],
    },
    rules: {
      // Imports run one way: app → components → lib/noun → platform → shared.
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            may('app', 'app', 'component', 'entry', 'noun', 'auth', 'words', 'shared'),
            may('component', 'component', 'noun', 'words', 'shared'),
            may('entry', 'entry', 'auth', 'noun', 'platform', 'shared'),
            // Nouns take words along to say things where nobody asks: in mails.
            may('noun', 'noun', 'auth', 'audit', 'words', 'platform', 'shared', 'generated'),
            may('audit', 'audit', 'auth', 'platform', 'shared', 'generated'),
            may('auth', 'auth', 'audit', 'platform', 'shared', 'generated'),
            may('words', 'words', 'shared'),
            may('platform', 'platform', 'shared', 'generated'),
            may('shared', 'shared'),
            // Components know a noun's words and shapes, never its doors.
            { from: { element: { type: 'component' } }, disallow: { to: { file: { categories: 'door' } } } },
            // Pages, actions and routes reach the database through doors alone.
            {
              from: { element: { types: { anyOf: ['app', 'entry', 'component'] } } },
              disallow: { to: { file: { categories: 'database' } } },
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name="process"][property.name="env"]',
          message: 'Read the environment through lib/platform/env.ts.',
        },
      ],
    },
  },
  { files: ['lib/platform/env.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['lib/**/*.ts'],
    ignores: [HOLDS_DATABASE, 'lib/platform/**', '**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@/lib/platform/db',
              message: 'Only doors hold the database: queries, admin-queries, mutations, jobs.',
            },
          ],
        },
      ],
    },
  },
)
