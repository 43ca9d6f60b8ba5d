import { describe, expect, test } from 'vitest'
import { EnvironmentError, readEnv } from './env'

const secret = 'a secret of thirty-two characters'
const database = 'postgresql://zonebook:secret@db.example.org:5432/zonebook'

function problemsOf(source: Record<string, string>) {
  try {
    readEnv(source)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems
    throw error
  }
  return []
}

describe('an environment that can be used', () => {
  test.each([
    ['nothing set: port 3000 on this machine', {}, { PORT: 3000, ZONEBOOK_URL: 'http://localhost:3000' }],
    ['the address follows the port', { PORT: '4000' }, { PORT: 4000, ZONEBOOK_URL: 'http://localhost:4000' }],
    [
      'an address of its own wins',
      { PORT: '80', ZONEBOOK_URL: 'https://z.vn/' },
      { ZONEBOOK_URL: 'https://z.vn' },
    ],
    ['empty counts as unset', { PORT: '', ZONEBOOK_DATA: '' }, { PORT: 3000, ZONEBOOK_DATA: '.zonebook' }],
    ['data has a folder', {}, { ZONEBOOK_DATA: '.zonebook', ZONEBOOK_EMBEDDED: false }],
    [
      'a database comes with a secret',
      { DATABASE_URL: database, ZONEBOOK_SECRET: secret },
      { DATABASE_URL: database, ZONEBOOK_SECRET: secret },
    ],
    [
      'migrations may run as another role',
      { DATABASE_URL: database, DATABASE_OWNER_URL: 'postgres://owner@h/d', ZONEBOOK_SECRET: secret },
      { DATABASE_OWNER_URL: 'postgres://owner@h/d' },
    ],
    ['postgres:// is postgresql://', { DATABASE_URL: 'postgres://h/d', ZONEBOOK_SECRET: secret }, {}],
    [
      'mail may be encrypted',
      { SMTP_URL: 'smtps://mail.example.org' },
      { SMTP_URL: 'smtps://mail.example.org' },
    ],
    [
      'mail has a sender',
      { ZONEBOOK_MAIL_FROM: 'IT parks <it@z.vn>' },
      { ZONEBOOK_MAIL_FROM: 'IT parks <it@z.vn>' },
    ],
    ['who may be an address alone', { ZONEBOOK_MAIL_FROM: 'it@z.vn' }, { ZONEBOOK_MAIL_FROM: 'it@z.vn' }],
    [
      'files may be kept in a bucket',
      { S3_URL: 'https://key:secret@files.example.org/zonebook' },
      { S3_URL: 'https://key:secret@files.example.org/zonebook' },
    ],
    ['so may the cache', { CACHE_URL: 'rediss://c.example.org' }, { CACHE_URL: 'rediss://c.example.org' }],
  ])('%s', (_case, source, expected) => expect(readEnv(source)).toMatchObject(expected))
})

test('an empty DATABASE_URL asks for the embedded database', () =>
  expect(readEnv({ DATABASE_URL: '' }).DATABASE_URL).toBeUndefined())

describe('an environment that cannot', () => {
  test.each([
    [
      'a port that is no number',
      { PORT: 'http' },
      ['PORT is not a whole number; choose a port from 1 to 65535'],
    ],
    ['a port of zero', { PORT: '0' }, ['PORT is no port; choose one from 1 to 65535']],
    ['a port too high', { PORT: '65536' }, ['PORT is no port; choose one from 1 to 65535']],
    [
      'another kind of database',
      { DATABASE_URL: 'mysql://h/d', ZONEBOOK_SECRET: secret },
      ['DATABASE_URL is not an address such as postgresql://user:password@host:5432/zonebook'],
    ],
    [
      'a database without a secret',
      { DATABASE_URL: database },
      ['ZONEBOOK_SECRET is required with DATABASE_URL; set 32 characters or more, the same on every server'],
    ],
    [
      'a secret too short',
      { ZONEBOOK_SECRET: 'short' },
      [
        'ZONEBOOK_SECRET is too short; give 32 characters or more, for example from `openssl rand -base64 48`',
      ],
    ],
    ['an address without http', { ZONEBOOK_URL: 'zones.vn' }, [/^ZONEBOOK_URL is not an address/]],
    [
      'a demo password too short',
      { ZONEBOOK_DEMO_PASSWORD: 'eleven char' },
      [/^ZONEBOOK_DEMO_PASSWORD is too short/],
    ],
    [
      'an owner of no database',
      { DATABASE_OWNER_URL: database },
      ['DATABASE_OWNER_URL is of use only beside DATABASE_URL; set both'],
    ],
    ['mail over the web', { SMTP_URL: 'https://mail.example.org' }, [/^SMTP_URL is not an address/]],
    ['a sender without an address', { ZONEBOOK_MAIL_FROM: 'IT parks' }, [/^ZONEBOOK_MAIL_FROM is no sender/]],
    ['two senders', { ZONEBOOK_MAIL_FROM: 'a <a@z.vn>\nBcc: b@z.vn' }, [/^ZONEBOOK_MAIL_FROM is no sender/]],
    ['a store without a bucket', { S3_URL: 'https://key:secret@s3.example.org' }, [/^S3_URL lacks a key/]],
    ['a store without a secret', { S3_URL: 'https://s3.example.org/zonebook' }, [/^S3_URL lacks a key/]],
    ['a cache that is none', { CACHE_URL: 'memcached://c' }, [/^CACHE_URL is not an address/]],
  ])('%s', (_case, source, expected) =>
    expect(problemsOf(source)).toEqual(
      expected.map((line) => (line instanceof RegExp ? expect.stringMatching(line) : line)),
    ),
  )

  test('every wrong variable is named at once', () => {
    const problems = problemsOf({ PORT: 'x', DATABASE_URL: 'nowhere', SMTP_URL: 'x', CACHE_URL: 'x' })
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'SMTP_URL',
      'CACHE_URL',
      'ZONEBOOK_SECRET',
    ])
  })

  test('no value is repeated: a secret in an error would end in a log', () =>
    expect(problemsOf({ DATABASE_URL: 'nowhere:hunter2', ZONEBOOK_SECRET: 'hunter2' }).join()).not.toContain(
      'hunter2',
    ))
})
