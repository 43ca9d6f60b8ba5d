import type { Fields } from '@/lib/changes/form-fields'
import type { Locale } from '@/lib/shared/text'
import { DESCRIBED } from './described'
import { fieldsOf, saidIn } from './fields'

/** What the short forms of a zone's own pages do not ask, and the editor does. */
const BEYOND = {
  zone: ['network', 'membership', 'membershipNote', 'partOf', 'place', 'position'],
  statement: ['organisations', 'periodNote'],
  site: ['kind'],
} as const

/** A content as far as the short forms say nothing of it, by the names of the editor's form. */
export const fieldsBeyond = (kind: keyof typeof BEYOND, content: unknown, locale: Locale): Fields =>
  fieldsOf(
    kind,
    {
      key: null,
      fields: DESCRIBED[kind].fields.filter(({ name }) => BEYOND[kind].some((beyond) => beyond === name)),
    },
    content,
    locale,
  )

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)

/** Whether a change says something that the short form of its kind would lose. */
export const isBeyondForm = (kind: keyof typeof BEYOND, before: unknown, after: unknown) =>
  BEYOND[kind].some((name) => {
    const [was, is] = [saidIn(before, name), saidIn(after, name)]
    return before === null ? !isEmpty(is) : JSON.stringify(was) !== JSON.stringify(is)
  })
