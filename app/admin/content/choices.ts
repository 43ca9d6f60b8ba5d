import { getTranslations } from 'next-intl/server'
import type { Option } from '@/components/ui/select-field'
import type { Actor } from '@/lib/auth/policy'
import { listChoices } from '@/lib/editor/admin-queries'
import { DESCRIBED, type WrittenKind } from '@/lib/editor/described'
import type { SimpleField } from '@/lib/editor/field'
import { valueParts } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/text'

/** Everything that the form of a kind offers, in words: what its schema knows, and what stands to be referred to. */
export async function choicesOf(actor: Actor, kind: WrittenKind, locale: Locale) {
  const [t, references] = await Promise.all([getTranslations(), listChoices(actor, kind, locale)])
  const asked: readonly SimpleField[] = DESCRIBED[kind].fields.flatMap((field) =>
    field.type === 'list' || field.type === 'part' ? field.of : [field],
  )
  const inWords = (words: string, value: string) => {
    // Units are named where values are written.
    if (words === 'units') return valueParts({ value: '2', unit: value }, locale).unit || value
    const key = `${words}.${value}`
    return t.has(key as 'forms.answers.yes') ? t(key as 'forms.answers.yes') : value
  }
  const known = asked.flatMap((field): [string, Option[]][] =>
    field.type === 'choice' || field.type === 'several'
      ? [[field.words, field.of.map((value) => ({ value, label: inWords(field.words, value) }))]]
      : [],
  )
  return { ...references, ...Object.fromEntries(known) }
}
