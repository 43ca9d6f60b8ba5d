import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type * as Views from '@/lib/editor/admin-queries'
import { DESCRIBED, type WrittenKind } from '@/lib/editor/described'
import { fieldsOf } from '@/lib/editor/fields'
import { contentForm } from '@/lib/editor/form-schema'
import type * as Editor from '@/lib/editor/mutations'
import { nested } from '@/lib/entry/form'
import type { Text } from '@/lib/shared/text'
import { anActor, changesOf, draftOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { publishChangeSet } from '../support/publish'

let database: FactsDatabase
let sql: Client
let editor: typeof Editor
let views: typeof Views

const title = { en: 'Texts', vi: 'Nội dung' }
const WHY = {
  'why.nature': 'revision',
  'why.reason.en': 'Said better',
  'why.reason.vi': 'Viết rõ hơn',
}

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  editor = await import('@/lib/editor/mutations')
  views = await import('@/lib/editor/admin-queries')
}, 120_000)

afterAll(() => database.close())

let publisher: Actor
beforeEach(async () => {
  publisher = await anActor(sql, 'publisher')
})

type Fields = Record<string, string>

/** What a browser sends: the fields as typed, read as the action reads them. */
const sent = (kind: WrittenKind, fields: Fields) =>
  contentForm.parse(nested({ locale: 'en', ...fields, kind }))

async function open(kind: WrittenKind, key: string, actor = publisher) {
  const edited = await views.getContent(actor, kind, key)
  if (!edited) throw new Error(`There is no ${kind} ${key}`)
  return { ...edited, fields: fieldsOf(kind, DESCRIBED[kind], edited.published, 'en') }
}

async function change(kind: WrittenKind, key: string, fields: Fields, actor = publisher) {
  const edited = await open(kind, key, actor)
  return editor.proposeContent(
    actor,
    sent(kind, { ...edited.fields, ...WHY, ...fields, base: String(edited.base) }),
  )
}

async function published(saved: Parameters<typeof draftOf>[0], actor = publisher) {
  const changeSet = draftOf(saved)
  const { explainWarning } = await import('@/lib/checks/mutations')
  const { listChecks } = await import('@/lib/checks/admin-queries')
  for (const check of await listChecks(actor, changeSet))
    if (check.level === 'warning' && check.explanation === null)
      await explainWarning(actor, { change: check.place.change ?? 0, code: check.code, text: 'A slip' })
  const result = await publishChangeSet(actor, { changeSet, title, seen: await changesOf(sql, changeSet) })
  expect(result).toMatchObject({ ok: true })
}

/** What the bundled facts hold of a kind: the last of its first page. */
async function anyKey(kind: WrittenKind) {
  const list = await views.listContent(publisher, kind, { words: [], page: 1, onlyStale: false })
  return list?.rows.at(-1)?.key ?? ''
}

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'en' in value

test.each([
  ['zone', 'note'],
  ['site', 'name'],
  ['statement', 'text'],
  ['organisation', 'name'],
  ['event', 'purpose'],
  ['incentive', 'gives'],
  ['question', 'text'],
  ['legal_instrument', 'summary'],
  ['source', 'note'],
  ['metric', 'description'],
  ['definition', 'text'],
  ['network', 'description'],
  ['place', 'name'],
] as const)('another text of a %s is public in both languages after its publication', async (kind, field) => {
  const key = await anyKey(kind)
  const saved = await change(kind, key, {
    [`${kind}.${field}.en`]: 'Said anew',
    [`${kind}.${field}.vi`]: 'Nội dung mới',
  })
  await published(saved)
  const [row] = (
    await sql.query<{ content: Record<string, unknown> }>(
      `SELECT "content" FROM "Change" WHERE "kind" = $1 ORDER BY "id" DESC LIMIT 1`,
      [kind],
    )
  ).rows
  const said = row?.content[field]
  expect(isText(said) && said).toEqual({ en: 'Said anew', vi: 'Nội dung mới' })
  if (kind !== 'statement') expect((await open(kind, key)).published).toEqual(row?.content)
})

describe('something new', () => {
  const source = {
    'source.title': 'Báo cáo thử nghiệm',
    'source.publisher': 'A test office',
    'source.published': '2026',
    'source.quality': 'official',
  }

  test('a source takes the next number, and a new event cites it with bodies and topics', async () => {
    const { rows } = await sql.query<{ next: string }>(
      `SELECT 'S' || (max(substr("id", 2)::int) + 1) AS next FROM "Source" WHERE "id" ~ '^S[0-9]+$'`,
    )
    await published(await editor.proposeContent(publisher, sent('source', source)))
    const next = rows[0]?.next ?? ''
    expect((await open('source', next)).published).toMatchObject({
      id: next,
      title: 'Báo cáo thử nghiệm',
      url: null,
    })

    const body = await anyKey('organisation')
    const made = await editor.proposeContent(
      publisher,
      sent('event', {
        'event.name.en': 'A Visit to Đà Nẵng',
        'event.name.vi': 'Chuyến thăm Đà Nẵng',
        'event.kind': 'seminar',
        'event.date': '2026-05-05',
        'event.source': next,
        'event.organisations.1.slug': body,
        'event.organisations.1.role': 'visitor',
        'event.topics.3.en': 'Chips',
        'event.topics.3.vi': 'Vi mạch',
      }),
    )
    await published(made)
    const { getEvent } = await import('@/lib/events/queries')
    expect(await getEvent('live', 'a-visit-to-da-nang')).toMatchObject({
      name: { en: 'A Visit to Đà Nẵng', vi: 'Chuyến thăm Đà Nẵng' },
      topics: [{ en: 'Chips', vi: 'Vi mạch' }],
      organisations: [{ slug: body, role: 'visitor' }],
      source: { id: next },
    })
  })

  test.each([
    [{ key: 'S1' }, { key: ['key_taken'] }],
    [{ key: 'no key' }, { key: ['key'] }],
    [{ 'source.title': '' }, { 'source.title': ['required'] }],
    [{ 'source.url': 'javascript:alert(1)' }, { 'source.url': ['web_address'] }],
    [{ 'source.note.en': 'In one language' }, { 'source.note.vi': ['required'] }],
  ])('is refused by name: %o', async (fields, problems) => {
    const refused = await editor.proposeContent(
      publisher,
      sent('source', { ...source, ...(fields as Fields) }),
    )
    expect(refused).toMatchObject({ ok: false, problem: { code: 'invalid', fields: problems } })
  })

  test('what it refers to has to stand, each row by its own name', async () => {
    const refused = await editor.proposeContent(
      publisher,
      sent('event', {
        'event.name.en': 'Nowhere',
        'event.name.vi': 'Không ở đâu',
        'event.kind': 'seminar',
        'event.date': '2026-05-05',
        'event.source': 'S99999',
        'event.places.2': 'atlantis',
        'event.topics.1.en': 'One language',
      }),
    )
    expect(refused).toMatchObject({ problem: { fields: { 'event.topics.1.vi': ['required'] } } })
    const again = await editor.proposeContent(
      publisher,
      sent('event', {
        'event.name.en': 'Nowhere',
        'event.name.vi': 'Không ở đâu',
        'event.kind': 'seminar',
        'event.date': '2026-05-05',
        'event.source': 'S99999',
        'event.places.2': 'atlantis',
      }),
    )
    expect(again).toMatchObject({
      problem: {
        fields: { 'event.source': ['unknown_reference'], 'event.places.2': ['unknown_reference'] },
      },
    })
  })

  test('is edited once more in its draft, and takes the place of what it was', async () => {
    const changeSet = draftOf(await editor.proposeContent(publisher, sent('source', source)))
    const [id] = await changesOf(sql, changeSet)
    const drafted = await views.getDraftedContent(publisher, 'source', id ?? 0)
    const fields = fieldsOf('source', DESCRIBED.source, drafted, 'en')
    const again = { ...fields, 'source.title': 'Another title', change: String(id) }
    expect(draftOf(await editor.proposeContent(publisher, sent('source', again)))).toBe(changeSet)
    expect(await changesOf(sql, changeSet)).toHaveLength(1)
  })
})

test('without scripts, a preview and more rows save nothing', async () => {
  const edited = await open('event', await anyKey('event'))
  const ask = (press: string) =>
    editor.proposeContent(publisher, sent('event', { ...edited.fields, base: String(edited.base), press }))
  expect(await ask('preview')).toMatchObject({ ok: false, problem: { code: 'preview' } })
  expect(await ask('rows:event.topics')).toMatchObject({ ok: false, problem: { code: 'more_rows' } })
})

test('saving what is published already changes nothing', async () => {
  expect(await change('incentive', await anyKey('incentive'), {})).toMatchObject({
    problem: { code: 'unchanged' },
  })
})

test('somebody else’s release in between is told with what stands now', async () => {
  const key = await anyKey('network')
  const before = await open('network', key)
  await published(await change('network', key, { 'network.name.en': 'Theirs', 'network.name.vi': 'Của họ' }))
  const mine = sent('network', {
    ...before.fields,
    ...WHY,
    'network.name.en': 'Mine',
    base: String(before.base),
  })
  expect(await editor.proposeContent(publisher, mine)).toMatchObject({
    ok: false,
    problem: { code: 'stale', detail: { theirs: { content: { name: { en: 'Theirs' } } } } },
  })
  expect(await views.getContent(publisher, 'network', key, before.base)).toMatchObject({
    stale: { theirs: { content: { name: { en: 'Theirs' } } } },
  })
})

describe('who may', () => {
  test('staff of one zone edit what is of that zone alone', async () => {
    const contributor = await anActor(sql, 'contributor', 'qtsc')
    const kinds = (await views.countContent(contributor)).map(({ kind }) => kind)
    expect(kinds).toEqual(['zone', 'site', 'space', 'statement', 'event', 'incentive'])
    expect(await views.listContent(contributor, 'source', { words: [], page: 1, onlyStale: false })).toBe(
      null,
    )
    const zones = await views.listContent(contributor, 'zone', { words: [], page: 1, onlyStale: false })
    expect(zones?.rows.map(({ key }) => key)).toEqual(['qtsc'])
    await expect(open('zone', 'hoa-lac', contributor)).rejects.toThrow(/may not|There is no/)
    await expect(open('source', 'S1', contributor)).rejects.toThrow('may not')
    const choices = await views.listChoices(contributor, 'space', 'en')
    expect(choices['own zone']?.map(({ value }) => value)).toEqual(['qtsc'])
  })

  test.each([
    ['source', 'S1'],
    ['metric', 'enterprises'],
    ['place', 'da-nang'],
  ] as const)('a contributor of a zone changes no %s', async (kind, key) => {
    const contributor = await anActor(sql, 'contributor', 'qtsc')
    const { fields, base } = await open(kind, key)
    const form = sent(kind, { ...fields, ...WHY, base: String(base) })
    await expect(editor.proposeContent(contributor, form)).rejects.toThrow('may not')
    await expect(editor.proposeContent(contributor, sent(kind, fields))).rejects.toThrow('may not')
  })

  test('an event goes over to another zone only by somebody who answers for all', async () => {
    const contributor = await anActor(sql, 'contributor', 'qtsc')
    const key = await anyKey('event')
    await published(await change('event', key, { 'event.host': 'qtsc' }))
    const other = (await views.listChoices(publisher, 'event', 'en'))['own zone']?.find(
      ({ value }) => value !== 'qtsc',
    )
    await expect(change('event', key, { 'event.host': other?.value ?? '' }, contributor)).rejects.toThrow(
      'may not',
    )
    draftOf(
      await change('event', key, { 'event.purpose.en': 'For us', 'event.purpose.vi': 'Vì ta' }, contributor),
    )
  })
})

describe('one language older than the other', () => {
  const search = { words: [], page: 1, onlyStale: true }
  const stale = async () => (await views.listContent(publisher, 'place', search))?.rows

  test('is told since the release that changed the other, until it catches up', async () => {
    const key = await anyKey('place')
    await published(await change('place', key, { 'place.country.en': 'Viet Nam (test)' }))
    const { rows } = await sql.query<{ number: number }>(`SELECT max("number")::int AS number FROM "Release"`)
    expect(await stale()).toMatchObject([
      { key, stale: [{ field: 'country', older: 'vi', since: rows[0]?.number }] },
    ])
    await published(await change('place', key, { 'place.country.vi': 'Việt Nam (thử)' }))
    expect(await stale()).toEqual([])
  })

  test('or until its author confirms that it still says the same', async () => {
    const key = await anyKey('place')
    await published(
      await change('place', key, { 'place.country.en': 'Viet Nam (again)', 'still.country': 'yes' }),
    )
    expect(await stale()).toEqual([])
    await published(await change('place', key, { 'place.country.en': 'Viet Nam (thrice)' }))
    expect(await stale()).toHaveLength(1)
    await published(await change('place', key, { 'still.country': 'yes' }))
    expect(await stale()).toEqual([])
  })
})

describe('taking back', () => {
  const why = { nature: 'revision', reason: { en: 'No longer', vi: 'Không còn nữa' } } as const

  test('what nothing refers to is gone from the public pages, and stands at its releases', async () => {
    const key = await anyKey('event')
    const { base } = await open('event', key)
    await published(
      await editor.proposeContentWithdrawal(publisher, { kind: 'event', base, why, change: undefined }),
    )
    const { getEvent } = await import('@/lib/events/queries')
    expect(await getEvent('live', key)).toBe(null)
    expect(await getEvent(1, key)).not.toBe(null)
  })

  test('a source that figures cite stays', async () => {
    const { base } = await open('source', 'S1')
    expect(
      await editor.proposeContentWithdrawal(publisher, { kind: 'source', base, why, change: undefined }),
    ).toMatchObject({ ok: false, problem: { code: 'in_use' } })
  })
})

test('a list finds names without their accents, in either language', async () => {
  const found = await views.listContent(publisher, 'zone', {
    words: ['da', 'nang', 'khu'],
    page: 1,
    onlyStale: false,
  })
  expect(found?.rows.length).toBeGreaterThan(0)
  const none = await views.listContent(publisher, 'zone', { words: ['100%'], page: 1, onlyStale: false })
  expect(none?.total).toBe(0)
})
