import { fail } from '@/lib/shared/result'
import { DESCRIBED, type WrittenKind } from './described'
import { saidIn } from './fields'
import type { ContentForm } from './form-schema'
import { suggestKey } from './key'
import { answersOf, readContent } from './read-content'
import { isFree, nextSourceId, statementsOn } from './stored'
import { nameOf } from './written'

const KEY = /^[A-Za-z0-9]+([-_.][A-Za-z0-9]+)*$/

/** What something new is called for good: as its form says, or as its name suggests. */
async function keyFor(form: ContentForm, content: object) {
  if (form.key !== undefined && form.key !== '') return form.key
  if (form.kind === 'source') return nextSourceId()
  return suggestKey(form.kind, nameOf(content).en, String(saidIn(content, 'metric') ?? ''))
}

/** What a form of something new does not ask. */
async function unasked(kind: WrittenKind, content: object) {
  if (kind === 'definition') return { formula: null }
  if (kind !== 'statement') return {}
  const [subject, topic] = [saidIn(content, 'subject'), saidIn(content, 'topic')]
  return { position: await statementsOn(String(subject), String(topic)) }
}

/**
 * Reads the form of something new, and names it.
 * @returns the content; or which fields are wrong, `key` among them when it is taken or no key
 */
export async function newContent(form: ContentForm) {
  const { kind } = form
  const { content } = answersOf(form, null)
  const { key: named } = DESCRIBED[kind]
  const given = await unasked(kind, content)
  if (named === null) return readContent(kind, form, null, given)

  const key = await keyFor(form, content)
  const read = readContent(kind, form, null, { ...given, [named]: key })
  const wrong = !KEY.test(key) ? 'key' : (await isFree(kind, key)) ? null : 'key_taken'
  if (wrong === null && read.ok) return read
  const { [`${kind}.${named}`]: unfit, ...fields } = read.ok ? {} : read.problem.fields
  const problem = wrong ?? (unfit && 'key')
  // A name that is missing is asked for first: the key follows from it.
  const isTold = problem !== undefined && problem !== null && !(key === '' && Object.keys(fields).length > 0)
  return fail({ code: 'invalid' as const, fields: { ...fields, ...(isTold && { key: [problem] }) } })
}
