import { isDeepStrictEqual } from 'node:util'
import { type ChangeKind, CONTENT, type Creation } from '@/lib/changes/change'
import { VERSIONS } from '@/lib/changes/stored'
import { db } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import { ONE_PUBLICATION, publishWhole } from '@/lib/releases/publication'
import { lockReleases } from '@/lib/releases/publish'
import type { Text } from '@/lib/shared/text'

/** What a newer version of the software may say again: the law, and what is asked of it. Figures are people's own. */
const UPDATED = ['legal_instrument', 'question', 'incentive'] as const
type UpdatedKind = (typeof UPDATED)[number]
type Updated = Extract<Creation, { kind: UpdatedKind }>

const isUpdated = (creation: Creation): creation is Updated => UPDATED.some((kind) => kind === creation.kind)

const keyOf = (creation: Updated) =>
  creation.kind === 'question' ? creation.content.key : creation.content.slug
const nameOf = (creation: Updated): Text =>
  creation.kind === 'question' ? creation.content.text : creation.content.title

/** How an update came out: its release, how much it changed, and what was left because people changed it meanwhile. */
export type FactsUpdate = { release: number; changes: number; left: Text[] }

const KINDS: Record<UpdatedKind, Text> = {
  legal_instrument: { en: 'legal instruments', vi: 'văn bản pháp luật' },
  question: { en: 'questions on eligibility', vi: 'câu hỏi về điều kiện hưởng ưu đãi' },
  incentive: { en: 'incentives', vi: 'ưu đãi' },
}

const REASON: Text = {
  en: 'A newer version of the software brings what the law grants and asks as data that a calculation can use.',
  vi: 'Phiên bản mới của phần mềm đưa mức ưu đãi và điều kiện thành dữ liệu có thể dùng để tính toán.',
}

const titleOf = (creations: readonly Updated[]): Text => {
  const kinds = UPDATED.filter((kind) => creations.some((creation) => creation.kind === kind))
  return {
    en: `The bundled facts, updated: ${kinds.map((kind) => KINDS[kind].en).join(', ')}`,
    vi: `Cập nhật dữ liệu kèm theo phần mềm: ${kinds.map((kind) => KINDS[kind].vi).join(', ')}`,
  }
}

const noteOf = (left: readonly Text[]): Text | null =>
  left.length === 0
    ? null
    : {
        en: `Left as it was published, because it was changed here meanwhile: ${left.map(({ en }) => en).join('; ')}.`,
        vi: `Giữ nguyên như đã công bố, vì đã được thay đổi tại đây: ${left.map(({ vi }) => vi).join('; ')}.`,
      }

type Said = { versionId: number | null; content: unknown; key: string }

/** What versions of a kind say, by the rules of today: what the facts said last, and what stands, by key. */
async function saidOf(tx: Transaction, kind: UpdatedKind) {
  const [table, identity] = VERSIONS[kind]
  const rows = await tx.$queryRawUnsafe<{ id: number; key: string; stands: boolean }[]>(
    `SELECT "id", "${identity}" AS "key", "supersededIn" IS NULL AS "stands" FROM "${table}" ORDER BY "id"`,
  )
  const changes = await tx.change.findMany({
    where: { kind, versionId: { in: rows.map(({ id }) => id) } },
    select: { versionId: true, content: true, changeSet: { select: { origin: true } } },
  })
  const madeBy = new Map(changes.map((change) => [change.versionId, change]))
  const [facts, standing] = [new Map<string, Said>(), new Map<string, Said>()]
  for (const { id, key, stands } of rows) {
    const change = madeBy.get(id)
    const said = { key, versionId: id, content: change && CONTENT[kind].parse(change.content) }
    if (change?.changeSet.origin === 'facts') facts.set(key, said)
    if (stands) standing.set(key, said)
  }
  return { facts, standing, known: new Set(rows.map(({ key }) => key)) }
}

type Step = { creation: Updated; base: number | null }

/** What of a kind is said again, against which version, and what is left to the people who changed it. */
async function stepsOf(tx: Transaction, kind: UpdatedKind, creations: readonly Updated[]) {
  const { facts, standing, known } = await saidOf(tx, kind)
  const [steps, left]: [Step[], Text[]] = [[], []]
  for (const creation of creations) {
    const key = keyOf(creation)
    const [before, now] = [facts.get(key), standing.get(key)]
    const says = CONTENT[kind].parse(creation.content)
    if (before && isDeepStrictEqual(before.content, says)) continue
    if (!known.has(key)) steps.push({ creation, base: null })
    else if (before && now && isDeepStrictEqual(before.content, now.content))
      steps.push({ creation, base: now.versionId })
    else if (!(now && isDeepStrictEqual(now.content, says))) left.push(nameOf(creation))
  }
  return { steps, left }
}

async function publishUpdate(tx: Transaction, steps: readonly Step[], left: readonly Text[]) {
  const { id: changeSet } = await tx.changeSet.create({
    data: { origin: 'facts', state: 'draft' },
    select: { id: true },
  })
  await tx.change.createMany({
    data: steps.map(({ creation: { kind, content }, base }, position) => ({
      changeSetId: changeSet,
      position,
      kind: kind satisfies ChangeKind,
      content,
      ...(base === null
        ? { operation: 'create' as const }
        : {
            operation: 'supersede' as const,
            baseVersionId: base,
            nature: 'revision' as const,
            reason: REASON,
          }),
    })),
  })
  const title = titleOf(steps.map(({ creation }) => creation))
  const words = { title, note: noteOf(left), publisher: null, rollsBack: null }
  return (await publishWhole(tx, { changeSet, ...words })).release
}

/**
 * Says again, in a release of its own, what a newer version of the software knows of the law: where the bundled facts
 * were published, and where what stands is still what they said last. What people changed or withdrew is left to them.
 * Doing it twice changes nothing.
 * @returns null when there is nothing to say
 */
export function updateFacts(creations: readonly Creation[]): Promise<FactsUpdate | null> {
  return db().$transaction(async (tx) => {
    await lockReleases(tx)
    if ((await tx.changeSet.count({ where: { origin: 'facts', releaseNumber: 1 } })) === 0) return null
    const [steps, left]: [Step[], Text[]] = [[], []]
    for (const kind of UPDATED) {
      const own = creations.filter(isUpdated).filter((creation) => creation.kind === kind)
      const found = await stepsOf(tx, kind, own)
      steps.push(...found.steps)
      left.push(...found.left)
    }
    if (steps.length === 0) return null
    return { release: await publishUpdate(tx, steps, left), changes: steps.length, left }
  }, ONE_PUBLICATION)
}
