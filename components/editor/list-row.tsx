'use client'

import type { ReactNode } from 'react'
import { choicesName, type Field, type SimpleField } from '@/lib/editor/field'
import { pathOf } from '@/lib/editor/fields'
import { OnlyWhen } from './only-when'
import { type Editing, SimpleFieldInput } from './simple-field'

type List = Extract<Field, { type: 'list' }>

/** A row of many fields is a small form of its own, with a heading. */
export const isLong = ({ of }: List) => of.length > 4

type Props = Editing & {
  field: List
  /** Its name where it stands now, and where it stood when the form was filled. */
  at: string
  filled: string
  /** "Term 2" */
  entry: string
  /** What can be done to the row. */
  children: ReactNode
}

/** One entry of a list. It keeps what it was filled with, wherever it stands. */
export function ListRow({ field, at, filled, entry, children, ...editing }: Props) {
  const buttons = <div className="hidden gap-x-4 self-end pb-2 text-note in-data-script:flex">{children}</div>
  const fields = groupsOf(field.of).map((group) => (
    <OnlyWhen
      key={group.fields[0]?.name}
      {...editing}
      when={group.when}
      beside={field.of}
      within={at}
      filled={filled}
      className={`${isLong(field) ? LONG : SHORT} col-span-full`}
    >
      {group.fields.map((asked) => (
        <div key={asked.name} className={widthOf(asked, isLong(field))}>
          <SimpleFieldInput
            {...editing}
            values={renamed(editing.values, pathOf(filled, asked.name), pathOf(at, asked.name))}
            field={asked}
            name={pathOf(at, asked.name)}
            inRow
          />
        </div>
      ))}
    </OnlyWhen>
  ))
  if (isLong(field))
    return (
      <fieldset className="relative border-t border-rule pt-3">
        <legend className="sr-only">{entry}</legend>
        <details open={isOpen(editing, at, filled)}>
          {/* What can be done to the row stands beside it where there is room, and never upon it. */}
          <summary className="min-h-6 cursor-pointer sm:in-data-script:mr-48">
            <span className="font-semibold">{entry}</span>
            <span className="text-muted">{saidBriefly(field, filled, editing)}</span>
          </summary>
          <div className={`pt-3 ${LONG}`}>{fields}</div>
        </details>
        <div className="flex justify-end pt-2 sm:absolute sm:top-3 sm:right-0 sm:pt-0">{buttons}</div>
      </fieldset>
    )
  return (
    <div className="grid gap-x-6 gap-y-2 border-t border-rule pt-3 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className={field.of.length > 1 ? SHORT : 'grid items-end gap-x-6 gap-y-2'}>{fields}</div>
      {buttons}
    </div>
  )
}

/** A row that is filled in is folded, so that twenty conditions can be looked over; one with a mistake never is. */
function isOpen({ values, errors }: Editing, at: string, filled: string) {
  const isWithin = (row: string) => (name: string) => name.startsWith(`${row}.`)
  const isFilled = Object.keys(values).some((name) => isWithin(filled)(name) && values[name] !== '')
  return !isFilled || Object.keys(errors).some(isWithin(at))
}

/** What a folded row says: whatever was chosen or typed in one word, as the form was filled. */
function saidBriefly({ of }: List, filled: string, { values, choices }: Editing): string {
  const said = of.flatMap((asked) => {
    const value = values[pathOf(filled, asked.name)] ?? ''
    if (value === '') return []
    if (asked.type !== 'choice' && asked.type !== 'reference') return [value]
    const options = choices[asked.type === 'choice' ? asked.words : choicesName(asked)] ?? []
    return [options.find((option) => option.value === value)?.label ?? value]
  })
  return said.length === 0 ? '' : `: ${said.join(' · ')}`
}

const SHORT = 'grid items-end gap-x-6 gap-y-2 md:grid-cols-2'
const LONG = 'grid items-end gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-4'

/** A line takes both languages side by side; what is chosen by its title needs room for it. */
function widthOf(field: SimpleField, inLongRow: boolean) {
  if (field.type === 'line' && field.bilingual) return 'col-span-full'
  return inLongRow && field.type === 'reference' ? 'lg:col-span-2 [&>div]:max-w-none' : ''
}

type Group = { when: SimpleField['when']; fields: SimpleField[] }

/** Fields one after the other that are asked on the same condition. */
function groupsOf(fields: readonly SimpleField[]): Group[] {
  const groups: Group[] = []
  for (const field of fields) {
    const last = groups.at(-1)
    if (last && last.when?.field === field.when?.field && String(last.when?.is) === String(field.when?.is))
      last.fields.push(field)
    else groups.push({ when: field.when, fields: [field] })
  }
  return groups
}

/** The values of a form, with those of one field of a row under the name of the place where the row stands now. */
function renamed(values: Record<string, string>, from: string, to: string) {
  if (from === to) return values
  const parts = ['', '.en', '.vi']
  return { ...values, ...Object.fromEntries(parts.map((part) => [to + part, values[from + part] ?? ''])) }
}
