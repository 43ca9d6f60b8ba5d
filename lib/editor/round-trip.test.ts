import { expect, test } from 'vitest'
import { nested } from '@/lib/entry/form'
import { LOCALES } from '@/lib/shared/text'
import { inlineHtml } from '@/lib/shared/markdown'
import { readFacts } from '@/prisma/seed/read-facts'
import { readFactsFile } from '@/prisma/seed/facts-file'
import { DESCRIBED, isWritten, WRITTEN_KINDS } from './described'
import { fieldsOf, saidIn } from './fields'
import { contentForm } from './form-schema'
import { readContent } from './read-content'

const facts = readFacts(readFactsFile()).creations.flatMap(({ kind, content }) =>
  isWritten(kind) ? [{ kind, content }] : [],
)
test('the facts that come with the software hold every kind but spaces', () =>
  expect(WRITTEN_KINDS.filter((kind) => !facts.some((fact) => fact.kind === kind))).toEqual(['space']))

// Several of a few have no order of their own; one that was there before is kept.
const inOrder = (content: object) =>
  'categories' in content && Array.isArray(content.categories)
    ? { ...content, categories: content.categories.toSorted() }
    : content

test.each(LOCALES)('every bundled fact of every kind comes out of its form in %s as it went in', (locale) => {
  for (const { kind, content } of facts) {
    const described = DESCRIBED[kind]
    const fields = fieldsOf(kind, described, content, locale)
    const form = contentForm.parse(nested({ ...fields, kind, locale }))
    const isAsked = (name: string) => described.fields.some((field) => field.name === name)
    const unasked = Object.fromEntries(Object.entries(content).filter(([name]) => !isAsked(name)))
    const read = readContent(kind, form, null, unasked)
    expect(read.ok && inOrder(read.value)).toEqual(inOrder(content))
    expect(readContent(kind, form, content as never)).toEqual({ ok: true, value: content })
  }
})

test('no bundled text that may hold marks holds any: it looks as it is written', () => {
  for (const { kind, content } of facts)
    for (const field of DESCRIBED[kind].fields) {
      const said = saidIn(content, field.name)
      if (field.type !== 'markdown' || !said) continue
      for (const locale of LOCALES) {
        const words = String(saidIn(said, locale))
        const asHtml = words
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;')
        expect(inlineHtml(words)).toBe(asHtml)
      }
    }
})
