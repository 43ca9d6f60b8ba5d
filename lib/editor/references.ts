import 'server-only'
import type { ChangeKind } from '@/lib/changes/change'
import { VERSIONS } from '@/lib/changes/stored'
import { db } from '@/lib/platform/db'
import type { Locale } from '@/lib/shared/text'
import { DESCRIBED, type WrittenKind } from './described'
import { choicesName, type ReferredKind, type SimpleField } from './field'
import { saidIn } from './fields'
import type { Reach } from './reach'
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

async function choicesOf(to: ReferredKind, isOwn: boolean, reach: Reach, locale: Locale): Promise<Choice[]> {
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

/** What the references of a kind can name, in the reader's language: what stands now. */
export async function choicesFor(kind: WrittenKind, reach: Reach, locale: Locale) {
  const references = asks(kind).flatMap((field) => (field.type === 'reference' ? [field] : []))
  const names = new Map(references.map((field) => [choicesName(field), field]))
  const found = await Promise.all(
    [...names].map(
      async ([name, { to, own }]) => [name, await choicesOf(to, own === true, reach, locale)] as const,
    ),
  )
  return Object.fromEntries(found)
}
