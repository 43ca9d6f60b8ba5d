import 'server-only'
import type { ChangeKind } from '@/lib/changes/change'
import { VERSIONS } from '@/lib/changes/stored'
import { db } from '@/lib/platform/db'
import { optionsOf } from '@/lib/questions/options'
import type { Locale } from '@/lib/shared/text'
import { DESCRIBED, type WrittenKind } from './described'
import { choicesName, type ReferredKind, type SimpleField } from './field'
import { saidIn } from './fields'
import type { Reach } from './reach'
import { draftedNew } from './stored'
import { nameOf } from './written'

/** What a reference can name: its key, and what it is found by. */
type Choice = { value: string; label: string }

const SUBJECTS: readonly ChangeKind[] = ['network', 'place', 'zone', 'site']

type Named = { key: string; content: unknown; zone: string | null }

async function standing(kind: keyof typeof VERSIONS): Promise<Named[]> {
  const [table, identity] = VERSIONS[kind]
  const zone = kind === 'zone' || kind === 'site' ? 'v."zoneSlug"' : 'NULL'
  return db().$queryRawUnsafe<Named[]>(
    `SELECT v."${identity}" AS key, ${zone} AS zone, c."content" FROM "${table}" v
     JOIN "Change" c ON c."kind" = $1::"ChangeKind" AND c."versionId" = v."id"
     WHERE v."supersededIn" IS NULL`,
    kind,
  )
}

const sourceLabel = (key: string, content: unknown) => {
  const [title, publisher, published] = ['title', 'publisher', 'published'].map((field) =>
    String(saidIn(content, field)),
  )
  return `${key} – ${title}, ${publisher}, ${published}`
}

const IN_ORDER = {
  en: new Intl.Collator('en', { numeric: true }),
  vi: new Intl.Collator('vi', { numeric: true }),
}

/** Whose form it is, how far that person's reach goes, and in which language. */
type Asking = { author: number; reach: Reach; locale: Locale }

const IN_DRAFT = { en: 'new in your draft', vi: 'mới trong bản nháp của bạn' } as const

async function draftedChoices(to: ReferredKind, { author, locale }: Asking): Promise<Choice[]> {
  const made = to === 'subject' ? [] : await draftedNew(author, to)
  return made.map(({ key, content }) => ({
    value: key,
    label: `${to === 'source' ? sourceLabel(key, content) : nameOf(content)[locale] || key} (${IN_DRAFT[locale]})`,
  }))
}

async function choicesOf(to: ReferredKind, isOwn: boolean, { reach, locale }: Asking): Promise<Choice[]> {
  const kinds = to === 'subject' ? SUBJECTS : [to]
  const found = (
    await Promise.all(
      kinds.flatMap((kind) => (kind === 'observation' || kind === 'statement' ? [] : [standing(kind)])),
    )
  ).flat()
  return found
    .filter(({ content }) => saidIn(content, 'quality') !== 'calculation')
    .filter(({ zone }) => !isOwn || reach === 'everywhere' || (zone !== null && reach.includes(zone)))
    .map(({ key, content }) => ({
      value: key,
      label: to === 'source' ? sourceLabel(key, content) : nameOf(content)[locale] || key,
    }))
    .toSorted((a, b) => IN_ORDER[locale].compare(a.label, b.label))
}

const asks = (kind: WrittenKind): readonly SimpleField[] =>
  DESCRIBED[kind].fields.flatMap((field) =>
    field.type === 'list' || field.type === 'part' ? field.of : [field],
  )

/** What the references of a kind can name, in the reader's language: what is new in one's draft, and what stands now. */
export async function choicesFor(kind: WrittenKind, asking: Asking): Promise<Record<string, Choice[]>> {
  const references = asks(kind).flatMap((field) => (field.type === 'reference' ? [field] : []))
  const names = new Map(references.map((field) => [choicesName(field), field]))
  const found = await Promise.all(
    [...names].map(
      async ([name, { to, own }]) =>
        [
          name,
          [...(await draftedChoices(to, asking)), ...(await choicesOf(to, own === true, asking))],
        ] as const,
    ),
  )
  const answers = asks(kind).some(({ type }) => type === 'answer') ? await answersTo(asking) : null
  return { ...Object.fromEntries(found), ...(answers && { answer: answers }) }
}

/** Every option of every question that stands, called by both. */
async function answersTo({ author, locale }: Asking): Promise<Choice[]> {
  const questions = [...(await draftedNew(author, 'question')), ...(await standing('question'))]
  return questions.flatMap(({ content }) =>
    optionsOf(saidIn(content, 'options')).map(({ key, name }) => ({
      value: key,
      label: `${name[locale]} – ${nameOf(content)[locale]}`,
    })),
  )
}
