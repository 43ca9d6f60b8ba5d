'use client'

import { useFieldLabel } from '@/components/staff/field-words'
import type { Field } from '@/lib/editor/field'
import { pathOf } from '@/lib/editor/fields'
import { ListField } from './list-field'
import { OnlyWhen } from './only-when'
import { type Editing, SimpleFieldInput } from './simple-field'

type Props = Editing & { kind: string; fields: readonly Field[] }

/** Everything that a form asks of a thing, in reading order. */
export function ContentFields({ kind, fields, ...editing }: Props) {
  return fields.map((field) => (
    <OnlyWhen key={field.name} when={field.when} beside={fields} within={kind} {...editing}>
      <FieldOf kind={kind} field={field} {...editing} />
    </OnlyWhen>
  ))
}

function FieldOf({ kind, field, ...editing }: Editing & { kind: string; field: Field }) {
  const labelOf = useFieldLabel()
  const name = pathOf(kind, field.name)
  if (field.type === 'list') return <ListField {...editing} kind={kind} field={field} />
  if (field.type !== 'part') return <SimpleFieldInput {...editing} field={field} name={name} />
  return (
    <fieldset className="grid gap-4 border-t border-rule pt-4">
      <legend className="float-left mb-2 w-full font-semibold">{labelOf(name)}</legend>
      {field.of.map((asked) => (
        <SimpleFieldInput key={asked.name} {...editing} field={asked} name={pathOf(name, asked.name)} />
      ))}
    </fieldset>
  )
}
