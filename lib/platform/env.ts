import * as z from 'zod'

const url = (schemes: RegExp, example: string) =>
  z.url({ protocol: schemes, error: `is not an address such as ${example}` })

const database = url(/^postgres(ql)?$/, 'postgresql://user:password@host:5432/zonebook').optional()

const variables = z
  .object({
    NODE_ENV: z
      .enum(['development', 'test', 'production'], 'is none of development, test and production; unset it')
      .default('development'),
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, 'is not a whole number; choose a port from 1 to 65535')
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, 'is no port; choose one from 1 to 65535')
      .default(3000),
    DATABASE_URL: database,
    DATABASE_OWNER_URL: database,
    ZONEBOOK_URL: url(/^https?$/, 'https://zones.example.org')
      .transform((address) => address.replace(/\/+$/, ''))
      .optional(),
    ZONEBOOK_SECRET: z
      .string()
      .min(32, 'is too short; give 32 characters or more, for example from `openssl rand -base64 48`')
      .optional(),
    ZONEBOOK_DATA: z.string().default('.zonebook'),
    ZONEBOOK_DEMO_PASSWORD: z.string().min(12, 'is too short; give 12 characters or more').optional(),
    SMTP_URL: url(/^smtps?$/, 'smtp://user:password@mail.example.org:587').optional(),
    S3_URL: url(/^https?$/, 'https://key:secret@files.example.org/zonebook')
      .refine((address) => {
        // What is no address is told once.
        if (!URL.canParse(address)) return true
        const { username, password, pathname } = new URL(address)
        return username !== '' && password !== '' && pathname.length > 1
      }, 'lacks a key, a secret or a bucket; give https://key:secret@files.example.org/zonebook')
      .optional(),
    ZONEBOOK_MAIL_FROM: z
      .string()
      .regex(
        /^(?:[^<>\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
        'is no sender such as Zonebook <zonebook@example.org>',
      )
      .optional(),
    CACHE_URL: url(/^rediss?$/, 'redis://cache.example.org:6379').optional(),
    ZONEBOOK_EMBEDDED: z
      .literal('1', 'is set by npm start alone; unset it')
      .optional()
      .transform((value) => value === '1'),
  })
  .transform((read) => ({ ...read, ZONEBOOK_URL: read.ZONEBOOK_URL ?? `http://localhost:${read.PORT}` }))

export type Env = z.output<typeof variables>

/** The variables are not usable; `problems` names each that is wrong, what is wrong with it and what to do. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'

  constructor(readonly problems: readonly string[]) {
    super(['These variables of the environment are not usable:', ...problems].join('\n  '))
  }
}

/** A portal on a database of its operator's must not make up a secret: each of its servers would make another. */
const missingSecret = (source: Record<string, string | undefined>) =>
  source['DATABASE_URL'] && !source['ZONEBOOK_SECRET']
    ? ['ZONEBOOK_SECRET is required with DATABASE_URL; set 32 characters or more, the same on every server']
    : []

/** Without the portal's own address it would migrate one database and serve another. */
const ownerAlone = (source: Record<string, string | undefined>) =>
  source['DATABASE_OWNER_URL'] && !source['DATABASE_URL']
    ? ['DATABASE_OWNER_URL is of use only beside DATABASE_URL; set both']
    : []

/**
 * The variables of the README, parsed. An empty string counts as unset.
 * @throws EnvironmentError with every problem at once
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(present)
  const problems = (parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`)
  problems.push(...missingSecret(present), ...ownerAlone(present))
  if (parsed.success && problems.length === 0) return parsed.data
  throw new EnvironmentError(problems)
}

let read: Env | undefined

/**
 * The environment of this process, read when first asked: a build, which needs none of it, must not fail on it.
 * @throws EnvironmentError
 */
export const env = (): Env => (read ??= readEnv(process.env))
