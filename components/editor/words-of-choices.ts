import type { Option } from '@/components/ui/select-field'
import { choicesName, type Field, type SimpleField } from '@/lib/editor/field'
import { pathOf } from '@/lib/editor/fields'

type Choices = Readonly<Record<string, readonly Option[]>>

function words(field: SimpleField, at: string, choices: Choices): [string, string][] {
  const named =
    field.type === 'reference' ? choicesName(field) : field.type === 'choice' ? field.words : undefined
  const options = named === undefined ? [] : (choices[named] ?? [])
  return options.map(({ value, label }) => [`${pathOf(at, field.name)}=${value}`, label])
}

/** What everything that a form offers is called, by the name of the field without rows, `=`, and its key. */
export const wordsOfChoices = (kind: string, fields: readonly Field[], choices: Choices) =>
  Object.fromEntries(
    fields.flatMap((field) =>
      field.type === 'list' || field.type === 'part'
        ? field.of.flatMap((asked) => words(asked, pathOf(kind, field.name), choices))
        : words(field, kind, choices),
    ),
  )
